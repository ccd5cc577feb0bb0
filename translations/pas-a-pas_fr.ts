<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdviceBox</name>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write “%1”, not “%2”</source>
        <translation>Écrire «&#xa0;%1&#xa0;», pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <translation>«&#xa0;%1&#xa0;» est juste</translation>
    </message>
</context>
<context>
    <name>AppearanceScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>C’est gardé. L’usager suivant le verra.</translation>
    </message>
    <message>
        <source>In high contrast the kiosk keeps its own colours.</source>
        <translation>En contraste élevé, la borne garde ses propres couleurs.</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>What is the procedure called?</source>
        <translation>Comment s’appelle la démarche&#xa0;?</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions d’avant</translation>
    </message>
    <message>
        <source>Languages of the guide</source>
        <translation>Langues du guide</translation>
    </message>
    <message>
        <source>Draft put aside on %1</source>
        <translation>Brouillon mis de côté le %1</translation>
    </message>
    <message>
        <source>Published until %1</source>
        <translation>Publiée jusqu’au %1</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>À propos du guide</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il parle</translation>
    </message>
    <message>
        <source>The drawing of the guide</source>
        <translation>Le dessin du guide</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>Ce qu’il faut avoir avec soi</translation>
    </message>
    <message>
        <source>Official sites</source>
        <translation>Sites officiels</translation>
    </message>
    <message>
        <source>Official page it rests on</source>
        <translation>Page officielle d’où viennent les informations</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Address of the official site</source>
        <translation>Adresse du site officiel</translation>
    </message>
    <message>
        <source>Answer %1: its drawing</source>
        <translation>Réponse %1&#xa0;: son dessin</translation>
    </message>
    <message>
        <source>Nothing: the guide ends here</source>
        <translation>Rien&#xa0;: le guide finit ici</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>Quelle étape vient après&#xa0;?</translation>
    </message>
    <message>
        <source>Its drawing</source>
        <translation>Son dessin</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <translation>%1&#xa0;: la question</translation>
    </message>
    <message>
        <source>%1: what to do without it</source>
        <translation>%1&#xa0;: que faire sans</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Papier %1</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Ajouter un papier</translation>
    </message>
    <message>
        <source>Take paper %1 away</source>
        <translation>Enlever le papier %1</translation>
    </message>
    <message>
        <source>I have checked the facts today</source>
        <translation>J’ai vérifié les informations aujourd’hui</translation>
    </message>
    <message>
        <source>%1: not read again yet</source>
        <translation>%1&#xa0;: pas encore relu</translation>
    </message>
    <message>
        <source>%1: a person has read it again</source>
        <translation>%1&#xa0;: une personne l’a relu</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The end of the guide</source>
        <translation>La fin du guide</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Mène à&#xa0;: %1</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nulle part pour l’instant</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fourni avec la borne</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Écrit ici</translation>
    </message>
    <message>
        <source>Our own version</source>
        <translation>Notre propre version</translation>
    </message>
    <message>
        <source>Draft, shown to nobody</source>
        <translation>Brouillon, montré à personne</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>with a draft</source>
        <translation>avec un brouillon</translation>
    </message>
    <message>
        <source>notes of mediators: %1</source>
        <translation>notes de médiateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Our version is not shown, but the shipped one. Its faults: %1</source>
        <translation>Notre version n’est pas montrée, celle fournie l’est. Ses fautes&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not shown. Faults in its files: %1</source>
        <translation>Il n’est pas montré. Fautes dans ses fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>Le guide fourni a changé depuis. Étapes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check its facts before %1</source>
        <translation>Vérifiez ses informations avant le %1</translation>
    </message>
    <message>
        <source>Its facts were to be checked before %1</source>
        <translation>Ses informations étaient à vérifier avant le %1</translation>
    </message>
    <message>
        <source>%1 · %2 minutes · %3 steps</source>
        <comment>whose it is, how long it is</comment>
        <translation>%1 · %2 minutes · %3 étapes</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message>
        <source>Facts checked on %1, to be checked again before %2</source>
        <translation>Informations vérifiées le %1, à revérifier avant le %2</translation>
    </message>
    <message>
        <source>Not read again by a person yet: %1</source>
        <translation>Pas encore relu par une personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site has changed.</source>
        <translation>Le site a changé.</translation>
    </message>
    <message>
        <source>A word is not understood.</source>
        <translation>Un mot n’est pas compris.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>A paper is asked for that the guide does not name.</source>
        <translation>On demande un papier que le guide ne nomme pas.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>Step “%1”:</source>
        <translation>Étape «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>Il manque des mots ici.</translation>
    </message>
    <message>
        <source>Nobody has said where this leads.</source>
        <translation>Personne n’a dit où cela mène.</translation>
    </message>
    <message>
        <source>This leads to a step that is not there.</source>
        <translation>Cela mène à une étape qui n’existe pas.</translation>
    </message>
    <message>
        <source>This is a dead end: say which step comes next.</source>
        <translation>C’est une impasse&#xa0;: dites quelle étape vient après.</translation>
    </message>
    <message>
        <source>A question has at least two answers.</source>
        <translation>Une question a au moins deux réponses.</translation>
    </message>
    <message>
        <source>So many answers do not fit on a screen.</source>
        <translation>Tant de réponses ne tiennent pas sur un écran.</translation>
    </message>
    <message>
        <source>A question goes on by its answers alone.</source>
        <translation>Une question continue par ses réponses seulement.</translation>
    </message>
    <message>
        <source>A proof is an end: nothing comes after it.</source>
        <translation>La preuve est une fin&#xa0;: rien ne vient après.</translation>
    </message>
    <message>
        <source>No step leads here.</source>
        <translation>Aucune étape ne mène ici.</translation>
    </message>
    <message>
        <source>One goes round here for ever: let a way lead out.</source>
        <translation>On tourne en rond ici&#xa0;: ouvrez un chemin pour en sortir.</translation>
    </message>
    <message>
        <source>No way through the guide comes to a proof that it is done.</source>
        <translation>Aucun chemin du guide ne mène à une preuve.</translation>
    </message>
    <message>
        <source>The first step must be “Have you what it takes?”.</source>
        <translation>La première étape doit être «&#xa0;Avez-vous tout&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>This is no address of a site. It begins with https://</source>
        <translation>Ce n’est pas l’adresse d’un site. Elle commence par https://</translation>
    </message>
    <message>
        <source>This address is on none of the official sites of the guide.</source>
        <translation>Cette adresse n’est sur aucun des sites officiels du guide.</translation>
    </message>
    <message>
        <source>Name at least one official site, such as caf.fr.</source>
        <translation>Nommez au moins un site officiel, par exemple caf.fr.</translation>
    </message>
    <message>
        <source>This is no name of a site. Write it as caf.fr.</source>
        <translation>Ce n’est pas le nom d’un site. Écrivez-le comme caf.fr.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Ce nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>The facts must be checked again after the day they were checked.</source>
        <translation>La prochaine vérification doit venir après la dernière.</translation>
    </message>
    <message>
        <source>There are too many questions for a code to continue later. Ask fewer.</source>
        <translation>Il y a trop de questions pour un code de reprise. Posez-en moins.</translation>
    </message>
    <message>
        <source>A guide has 60 steps at most.</source>
        <translation>Un guide a 60 étapes au plus.</translation>
    </message>
    <message>
        <source>The picture is not there. Choose it again.</source>
        <translation>L’image n’est pas là. Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file has words that belong to no step.</source>
        <translation>Le fichier a des mots qui ne vont avec aucune étape.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Il manque un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: somebody has written it in a wrong way.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: il est mal écrit.</translation>
    </message>
    <message>
        <source>Something is missing in the file.</source>
        <translation>Il manque quelque chose dans le fichier.</translation>
    </message>
    <message>
        <source>The file says something that nobody knows. Is it a slip in a word?</source>
        <translation>Le fichier dit un mot inconnu. Est-ce une faute de frappe&#xa0;?</translation>
    </message>
    <message>
        <source>Something is wrong with the file. “pas-a-pas guides check” says what.</source>
        <translation>Quelque chose ne va pas dans le fichier. La commande «&#xa0;pas-a-pas guides check&#xa0;» dit ce que c’est.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Cut it in two before “%2”.</source>
        <translation>La phrase «&#xa0;%1…&#xa0;» a %3 mots. Coupez-la en deux avant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>In French a space stands before this sign: “%1” is “%2”.</source>
        <translation>En français, il faut une espace avant ce signe&#xa0;: «&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Make two of it.</source>
        <translation>La phrase «&#xa0;%1…&#xa0;» a %3 mots. Faites-en deux.</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Twelve are read more easily.</source>
        <translation>La phrase «&#xa0;%1…&#xa0;» a %3 mots. Douze se lisent mieux.</translation>
    </message>
    <message>
        <source>“%1” is a word of offices. Rather: “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de bureau. Plutôt&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Amounts change. Say where the official figure stands.</source>
        <translation>Les montants changent. Dites où trouver le chiffre officiel.</translation>
    </message>
    <message>
        <source>A date with its year grows old. Say where the official date stands.</source>
        <translation>Une date avec l’année vieillit. Dites où trouver la date officielle.</translation>
    </message>
    <message>
        <source>“%1” makes who does not manage feel small. Leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» rabaisse la personne qui n’y arrive pas. Enlevez ce mot.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is in no list of words. Is it right?</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucune liste de mots. Est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit deux fois.</translation>
    </message>
    <message>
        <source>There are too many spaces: “%1”.</source>
        <translation>Il y a trop d’espaces&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: one says “vous” here.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ici on dit «&#xa0;vous&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: write the full name the first time.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: écrivez le nom entier la première fois.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Thing to tick %1</source>
        <translation>Chose à cocher %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Answer %1: what it means</source>
        <translation>Réponse %1&#xa0;: ce qu’elle veut dire</translation>
    </message>
    <message>
        <source>Answer %1 leads to</source>
        <translation>La réponse %1 mène à</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Would be lost: %1</source>
        <translation>Serait perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>les réponses</translation>
    </message>
    <message>
        <source>the things to tick</source>
        <translation>les choses à cocher</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient après</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what would be lost, its words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Sorte d’étape</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Day on which the facts were checked</source>
        <translation>Jour où les informations ont été vérifiées</translation>
    </message>
    <message>
        <source>The answer “%1” leads to</source>
        <translation>La réponse «&#xa0;%1&#xa0;» mène à</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Take answer %1 away</source>
        <translation>Enlever la réponse %1</translation>
    </message>
    <message>
        <source>Add a thing to tick</source>
        <translation>Ajouter une chose à cocher</translation>
    </message>
    <message>
        <source>Take thing %1 away</source>
        <translation>Enlever la chose à cocher %1</translation>
    </message>
    <message>
        <source>Add after it: %1</source>
        <translation>Ajouter après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Plus tôt dans la liste</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Plus tard dans la liste</translation>
    </message>
    <message>
        <source>This is sure now</source>
        <translation>C’est sûr maintenant</translation>
    </message>
    <message>
        <source>This is not sure yet</source>
        <translation>Ce n’est pas encore sûr</translation>
    </message>
    <message>
        <source>Take the step away</source>
        <translation>Enlever l’étape</translation>
    </message>
    <message>
        <source>Have you what it takes?</source>
        <translation>Avez-vous tout&#xa0;?</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>Une chose à faire</translation>
    </message>
    <message>
        <source>The proof, at the end</source>
        <translation>La preuve, à la fin</translation>
    </message>
    <message>
        <source>A person is needed</source>
        <translation>Il faut une personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short name, in the list of steps</source>
        <translation>Nom court, dans la liste des étapes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>What one sees when it worked</source>
        <translation>Ce que l’on voit quand cela a marché</translation>
    </message>
    <message>
        <source>What to do otherwise</source>
        <translation>Que faire sinon</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation>À quoi il sert, en une phrase</translation>
    </message>
    <message>
        <source>What nobody will ever ask</source>
        <translation>Ce que personne ne demandera jamais</translation>
    </message>
    <message>
        <source>Words people say, with commas</source>
        <translation>Mots que les gens disent, avec des virgules</translation>
    </message>
    <message>
        <source>The same at a desk</source>
        <translation>La même chose à l’accueil</translation>
    </message>
    <message>
        <source>The same by telephone, with its price</source>
        <translation>La même chose par téléphone, avec le prix</translation>
    </message>
    <message>
        <source>The same by post</source>
        <translation>La même chose par courrier</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What to do without it</source>
        <translation>Que faire sans</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>Ce que la réponse veut dire</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A thing to tick</source>
        <translation>Une chose à cocher</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Nos mots</translation>
    </message>
    <message>
        <source>These words are right here. Untick one to have it doubted.</source>
        <translation>Ces mots sont justes ici. Décochez un mot pour qu’il soit signalé.</translation>
    </message>
    <message>
        <source>When advice doubts a word, you can say there that it is right.</source>
        <translation>Quand un conseil signale un mot, vous pouvez y dire qu’il est juste.</translation>
    </message>
    <message>
        <source>Another drawing</source>
        <translation>Un autre dessin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation>Une flèche</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Un problème</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>A clock</source>
        <translation>Une horloge</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>A date that is set</source>
        <translation>Une date fixée</translation>
    </message>
    <message>
        <source>A date that is over</source>
        <translation>Une date passée</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>Une famille</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Un enfant</translation>
    </message>
    <message>
        <source>A wheelchair</source>
        <translation>Un fauteuil roulant</translation>
    </message>
    <message>
        <source>A hand</source>
        <translation>Une main</translation>
    </message>
    <message>
        <source>The telephone</source>
        <translation>Le téléphone</translation>
    </message>
    <message>
        <source>An identity card</source>
        <translation>Une carte d’identité</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un papier</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation>Un nouveau papier</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>Une facture</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>An open letter</source>
        <translation>Une lettre ouverte</translation>
    </message>
    <message>
        <source>A pencil</source>
        <translation>Un crayon</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>A photograph</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>A printer</source>
        <translation>Une imprimante</translation>
    </message>
    <message>
        <source>A house</source>
        <translation>Une maison</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Chez soi</translation>
    </message>
    <message>
        <source>A block of flats</source>
        <translation>Un immeuble</translation>
    </message>
    <message>
        <source>An office</source>
        <translation>Une administration</translation>
    </message>
    <message>
        <source>School</source>
        <translation>L’école</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>A flag</source>
        <translation>Un drapeau</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Le monde</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>Un avion</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation>Un bus</translation>
    </message>
    <message>
        <source>A car</source>
        <translation>Une voiture</translation>
    </message>
    <message>
        <source>A bicycle</source>
        <translation>Un vélo</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>Un cadenas</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Un ordinateur</translation>
    </message>
    <message>
        <source>A mobile phone</source>
        <translation>Un téléphone portable</translation>
    </message>
    <message>
        <source>A bank card</source>
        <translation>Une carte bancaire</translation>
    </message>
    <message>
        <source>A purse</source>
        <translation>Un porte-monnaie</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>De l’argent</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>La santé</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Un cœur</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>L’électricité</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>L’eau</translation>
    </message>
    <message>
        <source>A leaf</source>
        <translation>Une feuille d’arbre</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>Un livre</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>La justice</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Un ticket</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>Un outil</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Procedures</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Aides à la lecture</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>Où c’est difficile</translation>
    </message>
    <message>
        <source>This week, here</source>
        <translation>Cette semaine, ici</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>Rien n’a encore été compté cette semaine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is sent from this kiosk: these numbers stay here.</source>
        <translation>Rien n’est envoyé depuis cette borne&#xa0;: ces nombres restent ici.</translation>
    </message>
    <message>
        <source>Next sending: %1, from 7:00. It goes to %2.</source>
        <translation>Prochain envoi&#xa0;: %1, à partir de 7 h. Il va à %2.</translation>
    </message>
    <message>
        <source>All numbers of the city, open to everyone: %1</source>
        <translation>Tous les nombres de la ville, ouverts à tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Square that opens the numbers of the city on a telephone</source>
        <translation>Carré qui ouvre les nombres de la ville sur un téléphone</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know if it is booked.</source>
        <translation>Avant de venir, tapez votre code ici, ou demandez à l’accueil&#xa0;: vous saurez si c’est réservé.</translation>
    </message>
    <message>
        <source>Your new time is not sure yet. Your old time is kept until then.</source>
        <translation>Votre nouvelle heure n’est pas encore sûre. L’ancienne est gardée jusque-là.</translation>
    </message>
    <message>
        <source>Your request is kept. It is not an appointment yet: the kiosk is waiting for the answer.</source>
        <translation>Votre demande est gardée. Ce n’est pas encore un rendez-vous&#xa0;: la borne attend la réponse.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>It is booked.</source>
        <translation>C’est réservé.</translation>
    </message>
    <message>
        <source>Your session is booked.</source>
        <translation>Votre rendez-vous est réservé.</translation>
    </message>
    <message>
        <source>It is booked at the new time.</source>
        <translation>C’est réservé à la nouvelle heure.</translation>
    </message>
    <message>
        <source>Your old time is given up. Your code stays the same.</source>
        <translation>Votre ancienne heure est libérée. Votre code ne change pas.</translation>
    </message>
    <message>
        <source>Your old time is still yours. You can choose another one below.</source>
        <translation>Votre ancienne heure est toujours à vous. Vous pouvez en choisir une autre ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another time below.</source>
        <translation>Rien n’est perdu. Choisissez une autre heure ci-dessous.</translation>
    </message>
    <message>
        <source>This time was taken just before you.</source>
        <translation>Cette heure vient d’être prise.</translation>
    </message>
    <message>
        <source>%1 has changed the time.</source>
        <translation>%1 a changé l’heure.</translation>
    </message>
    <message>
        <source>The new time is below. If it suits you, you have nothing to do.</source>
        <translation>La nouvelle heure est écrite ici. Si elle vous convient, vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>%1 had to cancel your session.</source>
        <translation>%1 a dû annuler votre rendez-vous.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another time below, or ask at the desk.</source>
        <translation>Nous en sommes désolés. Choisissez une autre heure ci-dessous, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Your cancellation is noted.</source>
        <translation>Votre annulation est notée.</translation>
    </message>
    <message>
        <source>You have nothing more to do. The mediator will be told as soon as the kiosk can.</source>
        <translation>Vous n’avez plus rien à faire. Le médiateur sera prévenu dès que la borne le pourra.</translation>
    </message>
    <message>
        <source>Your session is cancelled.</source>
        <translation>Votre rendez-vous est annulé.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>Vous n’avez plus rien à faire. Merci&#xa0;: quelqu’un d’autre pourra venir.</translation>
    </message>
    <message>
        <source>The time of this session has passed.</source>
        <translation>L’heure de ce rendez-vous est passée.</translation>
    </message>
    <message>
        <source>You can book another one.</source>
        <translation>Vous pouvez en prendre un autre.</translation>
    </message>
    <message>
        <source>%1 will telephone you, on the number you gave.</source>
        <translation>%1 vous téléphonera, au numéro que vous avez donné.</translation>
    </message>
    <message>
        <source>With %1, by telephone.</source>
        <translation>Avec %1, par téléphone.</translation>
    </message>
    <message>
        <source>%1 expects you. %2.</source>
        <comment>mediator, place</comment>
        <translation>%1 vous attend. %2.</translation>
    </message>
    <message>
        <source>With %1. %2.</source>
        <comment>mediator, place</comment>
        <translation>Avec %1. %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>name and address</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Session with %1</source>
        <translation>Rendez-vous avec %1</translation>
    </message>
    <message>
        <source>To bring:</source>
        <translation>À apporter&#xa0;:</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>Visez ce carré avec votre téléphone&#xa0;: le rendez-vous s’ajoute à votre agenda.</translation>
    </message>
    <message>
        <source>To move or cancel, your code:</source>
        <translation>Pour déplacer ou annuler, votre code&#xa0;:</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Ceci est un exemple&#xa0;: personne ne viendra.</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimer encore une fois</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>Prepare this session</source>
        <translation>Préparer ce rendez-vous</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Changer d’heure</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>Annuler ce rendez-vous</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>Prendre un autre rendez-vous</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>To bring:</source>
        <translation>À apporter&#xa0;:</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>Votre code reste sur cet écran&#xa0;: prenez-le en photo.</translation>
    </message>
    <message>
        <source>It is too near to be moved or cancelled here. Please tell somebody at the desk, or telephone.</source>
        <translation>Il est trop tard pour le déplacer ou l’annuler ici. Prévenez l’accueil, ou téléphonez.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Prenez cet écran en photo, ou écrivez le code sur un papier.</translation>
    </message>
</context>
<context>
    <name>CallBanner</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>Un médiateur vient vers vous.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes. Your screen waits for you.</source>
        <translation>Un médiateur vient dans 10 minutes. Votre écran vous attend.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>Un médiateur vous demande de venir au bureau des médiateurs.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>Personne n’a encore répondu. Allez au bureau des médiateurs.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Somebody calls you from this kiosk</source>
        <translation>On vous appelle depuis cette borne</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <comment>a kiosk</comment>
        <translation>%1 vous appelle</translation>
    </message>
    <message>
        <source>A moment ago</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>Il y a %1 min</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J’arrive</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Venez au bureau des médiateurs</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>Un médiateur vient vers vous.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>Un médiateur vous demande de venir au bureau des médiateurs.</translation>
    </message>
    <message>
        <source>The call could not be made. Please go to the desk.</source>
        <translation>L’appel n’est pas parti. Allez au bureau des médiateurs.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>Personne n’a encore répondu. Allez au bureau des médiateurs.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes.</source>
        <translation>Un médiateur vient dans 10 minutes.</translation>
    </message>
    <message>
        <source>A mediator has been called.</source>
        <translation>Un médiateur est appelé.</translation>
    </message>
    <message>
        <source>A mediator can help you</source>
        <translation>Un médiateur peut vous aider</translation>
    </message>
    <message>
        <source>Call a mediator to this screen</source>
        <translation>Faire venir un médiateur ici</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Retour à mon écran</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Je n’ai plus besoin d’aide</translation>
    </message>
    <message>
        <source>It is free. You need no appointment to ask a question.</source>
        <translation>C’est gratuit. Pas besoin de rendez-vous pour poser une question.</translation>
    </message>
    <message>
        <source>Tell the mediator: “%1”. Your screen waits for you.</source>
        <translation>Dites au médiateur&#xa0;: «&#xa0;%1&#xa0;». Votre écran vous attend.</translation>
    </message>
    <message>
        <source>If the screen shows personal things, press “Finish” before you walk away.</source>
        <translation>Si l’écran montre des informations personnelles, appuyez sur «&#xa0;Terminer&#xa0;» avant de vous éloigner.</translation>
    </message>
</context>
<context>
    <name>CallState</name>
    <message>
        <source>You may go back to your screen. The answer will be shown there.</source>
        <translation>Vous pouvez revenir à votre écran. La réponse s’y affichera.</translation>
    </message>
    <message>
        <source>Stay here. You may go on while you wait.</source>
        <translation>Restez ici. Vous pouvez continuer en attendant.</translation>
    </message>
</context>
<context>
    <name>CallsScreen</name>
    <message>
        <source>Calls for a mediator</source>
        <translation>Appels à un médiateur</translation>
    </message>
    <message>
        <source>Try the telephone</source>
        <translation>Essayer le téléphone</translation>
    </message>
    <message>
        <source>One moment: a message is being sent.</source>
        <translation>Un instant&#xa0;: un message part.</translation>
    </message>
    <message>
        <source>A message was sent. Look at the telephone.</source>
        <translation>Un message est parti. Regardez le téléphone.</translation>
    </message>
    <message>
        <source>The address of the telephone is missing or wrong. Write it again below.</source>
        <translation>L’adresse du téléphone manque ou est fausse. Écrivez-la à nouveau ci-dessous.</translation>
    </message>
    <message>
        <source>They show a call, and can answer it. Press to change this.</source>
        <translation>Elles montrent un appel, et on peut y répondre. Appuyez pour changer.</translation>
    </message>
    <message>
        <source>They are not told of a call. Press to set a folder on the server.</source>
        <translation>Elles ne sont pas prévenues d’un appel. Appuyez pour choisir un dossier du serveur.</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>Les autres bornes de ce lieu</translation>
    </message>
    <message>
        <source>It is told of a call, and no name is ever in it. Press to change this.</source>
        <translation>Il est prévenu d’un appel, sans jamais aucun nom. Appuyez pour changer.</translation>
    </message>
    <message>
        <source>None is told. Press to write its address.</source>
        <translation>Aucun n’est prévenu. Appuyez pour écrire son adresse.</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>Téléphone ou messagerie de l’équipe</translation>
    </message>
    <message>
        <source>The kiosk sends nothing at the moment. See “Health of the kiosk”.</source>
        <translation>La borne n’envoie rien en ce moment. Voyez «&#xa0;État de la borne&#xa0;».</translation>
    </message>
    <message>
        <source>The message was not sent. Look at the network, then try again.</source>
        <translation>Le message n’est pas parti. Voyez le réseau, puis essayez encore.</translation>
    </message>
    <message>
        <source>Where a call reaches nobody, the kiosk offers none: it shows the way to the desk.</source>
        <translation>Si un appel n’arrive à personne, la borne n’en propose pas. Elle montre le chemin du bureau des médiateurs.</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Cancel this session?</source>
        <translation>Annuler ce rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Oui, l’annuler</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was cancelled. Please ask at the desk.</source>
        <translation>La borne ne peut rien garder pour le moment&#xa0;: rien n’est annulé. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>moment, first name</comment>
        <extracomment>%1 is a moment, %2 a first name</extracomment>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>Somebody else will be able to come at that time.</source>
        <translation>Quelqu’un d’autre pourra venir à cette heure.</translation>
    </message>
    <message>
        <source>Your time is kept until the new one is confirmed.</source>
        <translation>Votre heure est gardée jusqu’à la confirmation de la nouvelle.</translation>
    </message>
    <message>
        <source>Choose another time instead</source>
        <translation>Choisir plutôt une autre heure</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Offered to residents</source>
        <translation>Proposé aux usagers</translation>
    </message>
    <message>
        <source>Not offered to residents</source>
        <translation>Pas proposé aux usagers</translation>
    </message>
    <message>
        <source>Higher in the list</source>
        <translation>Plus haut dans la liste</translation>
    </message>
    <message>
        <source>Lower in the list</source>
        <translation>Plus bas dans la liste</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions d’avant</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Back to the shipped version</source>
        <translation>Revenir à la version fournie</translation>
    </message>
    <message>
        <source>Take our guide away</source>
        <translation>Retirer notre guide</translation>
    </message>
    <message>
        <source>The notes are seen to</source>
        <translation>Les notes sont traitées</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Go on with the draft</source>
        <translation>Continuer le brouillon</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Make our own version</source>
        <translation>Faire notre propre version</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>It is published. The next resident will see it.</source>
        <translation>C’est publié. L’usager suivant le verra.</translation>
    </message>
    <message>
        <source>It is taken away, and kept among the earlier versions.</source>
        <translation>C’est retiré, et gardé avec les versions d’avant.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>C’est gardé. L’usager suivant le verra.</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
    <message>
        <source>A mediator says</source>
        <translation>Un médiateur dit</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing counted.</source>
        <translation>Rien n’a été compté.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Which month?</source>
        <translation>Quel mois&#xa0;?</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Visites par semaine</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Alone, or with a mediator</source>
        <translation>Sans aide, ou avec un médiateur</translation>
    </message>
    <message>
        <source>Procedures, and how they ended</source>
        <translation>Les démarches, et leur fin</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>Where people get stuck</source>
        <translation>Où l’on bloque</translation>
    </message>
    <message>
        <source>Most are stuck there. Would a workshop about it help?</source>
        <translation>C’est là que l’on bloque le plus. Un atelier aiderait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Why they get stuck</source>
        <translation>Pourquoi l’on bloque</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Aides à la lecture</translation>
    </message>
    <message>
        <source>Begun and left</source>
        <translation>Commencés puis laissés</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Workshops: who registered, and who came</source>
        <translation>Ateliers&#xa0;: les inscrits, et qui est venu</translation>
    </message>
    <message>
        <source>People without an appointment, by subject</source>
        <translation>Personnes sans rendez-vous, par sujet</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>Était-ce utile&#xa0;?</translation>
    </message>
    <message>
        <source>Time online by week</source>
        <translation>Temps en ligne, par semaine</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>Temps en ligne</translation>
    </message>
    <message>
        <source>How the connection was, each time the kiosk looked</source>
        <translation>La connexion, chaque fois que la borne a regardé</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>non regardée</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Another time</source>
        <translation>Changer d’heure</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Rendez-vous · %1 sur 4</translation>
    </message>
    <message>
        <source>Move to this time?</source>
        <translation>Déplacer à cette heure&#xa0;?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Est-ce que tout est juste&#xa0;?</translation>
    </message>
    <message>
        <source>Move my session</source>
        <translation>Déplacer mon rendez-vous</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was moved. Please ask at the desk.</source>
        <translation>La borne ne peut rien garder pour le moment&#xa0;: rien n’est déplacé. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was booked. Please ask at the desk.</source>
        <translation>La borne ne peut rien garder pour le moment&#xa0;: rien n’est réservé. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Your old time, %1, is kept until the new one is confirmed.</source>
        <translation>Votre ancienne heure, %1, est gardée jusqu’à la confirmation de la nouvelle.</translation>
    </message>
    <message>
        <source>Nothing is booked yet. Look, then press “Book”.</source>
        <translation>Rien n’est encore réservé. Regardez, puis appuyez sur «&#xa0;Réserver&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Touch an hour.</source>
        <translation>Touchez une heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your time until now: %1. It is kept until the new one is confirmed.</source>
        <translation>Votre heure actuelle&#xa0;: %1. Elle est gardée jusqu’à la confirmation de la nouvelle.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de codes faux. Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Trop de codes faux. Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is two words and a number. Look at yours again.</source>
        <translation>Un code, c’est deux mots et un nombre. Regardez encore le vôtre.</translation>
    </message>
    <message>
        <source>No booking has this code. Look at it again, or ask at the desk.</source>
        <translation>Aucun rendez-vous n’a ce code. Regardez-le encore, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>The kiosk cannot look at the moment. Please ask at the desk.</source>
        <translation>La borne ne peut pas chercher pour le moment. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Type the code of your session</source>
        <translation>Tapez le code de votre rendez-vous</translation>
    </message>
    <message>
        <source>Two words and a number, on your ticket or your photo. Or show the square to the reader.</source>
        <translation>Deux mots et un nombre, sur votre ticket ou votre photo. Ou présentez le carré au lecteur.</translation>
    </message>
    <message>
        <source>I have lost my code</source>
        <translation>J’ai perdu mon code</translation>
    </message>
    <message>
        <source>For example: lune 47 pomme</source>
        <translation>Par exemple&#xa0;: lune 47 pomme</translation>
    </message>
    <message>
        <source>Code of your session</source>
        <translation>Code de votre rendez-vous</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>CompanionColumn</name>
    <message>
        <source>At a desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si cela ne marche pas</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>Where people get stuck here</source>
        <translation>Ce qui bloque ici</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>For the mediator</source>
        <translation>Pour le médiateur</translation>
    </message>
    <message>
        <source>A note to the author</source>
        <translation>Un mot à l’auteur du guide</translation>
    </message>
    <message>
        <source>I leave: they go on alone</source>
        <translation>Je pars&#xa0;: la personne continue seule</translation>
    </message>
</context>
<context>
    <name>CompanionScreen</name>
    <message>
        <source>For the mediator</source>
        <translation>Pour le médiateur</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Retour à l’étape</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>These seven days</source>
        <translation>Ces sept jours</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>Nothing free</source>
        <translation>Rien de libre</translation>
    </message>
</context>
<context>
    <name>DayPager</name>
    <message>
        <source>Earlier days</source>
        <translation>Jours d’avant</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Ouvert une fois</translation>
    </message>
    <message>
        <source>Open twice, with a break</source>
        <translation>Ouvert deux fois, avec une pause</translation>
    </message>
    <message>
        <source>As on: %1</source>
        <comment>a day of the week</comment>
        <translation>Comme le jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>Opens again at</source>
        <translation>Rouvre à</translation>
    </message>
    <message>
        <source>Closes again at</source>
        <translation>Referme à</translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>Le bureau des médiateurs est droit devant, derrière l’écran</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>Le bureau des médiateurs est devant vous, à droite</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>Le bureau des médiateurs est à droite</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>Le bureau des médiateurs est derrière vous, à droite</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>Le bureau des médiateurs est derrière vous</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>Le bureau des médiateurs est derrière vous, à gauche</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>Le bureau des médiateurs est à gauche</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>Le bureau des médiateurs est devant vous, à gauche</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abaisser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>DoPart</name>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Your document from ⁨%1⁩</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>Votre document de ⁨%1⁩</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>Le document arrive…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Revenir au site</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>the document</comment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page d’avant</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page d’après</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>This document cannot be shown here. Have it sent by e-mail, or ask a mediator.</source>
        <translation>Ce document ne peut pas être affiché ici. Faites-le envoyer par e-mail, ou demandez à un médiateur.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimer le document</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Revenir au site</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation>Ce n’est pas le bon code. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Le code a été faux trop souvent. Réessayez dans %n seconde.</numerusform>
            <numerusform>Le code a été faux trop souvent. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN can be checked today: the kiosk cannot keep anything. Call the technician.</source>
        <translation>Aucun code ne peut être vérifié aujourd’hui&#xa0;: la borne ne peut rien garder. Appelez le technicien.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Ask the technician, who sets the first one on this machine.</source>
        <translation>Personne n’a encore de code. Demandez au technicien&#xa0;: il met le premier sur cette machine.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Type your PIN, or show your card to the reader.</source>
        <translation>Tapez votre code, ou montrez votre carte au lecteur.</translation>
    </message>
    <message>
        <source>For a mediator who sits down beside the resident. Nothing is lost.</source>
        <translation>Pour un médiateur qui vient aider à côté. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Set this kiosk up for your place</source>
        <translation>Installer cette borne pour votre lieu</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>EditScreen</name>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed</source>
        <translation>
            <numerusform>%n signe tapé</numerusform>
            <numerusform>%n signes tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message>
        <source>Somebody else has changed this draft meanwhile. Nothing is lost: which one is to be gone on with?</source>
        <translation>Quelqu’un d’autre a modifié ce brouillon entre-temps. Rien n’est perdu&#xa0;: avec lequel continuer&#xa0;?</translation>
    </message>
    <message>
        <source>The kiosk cannot write. Nothing was published. Call the technician.</source>
        <translation>La borne ne peut pas écrire. Rien n’est publié. Appelez le technicien.</translation>
    </message>
    <message>
        <source>Somebody else has published another version meanwhile. If you publish yours, theirs is kept among the earlier versions.</source>
        <translation>Quelqu’un d’autre a publié une autre version entre-temps. Si vous publiez la vôtre, la sienne reste dans les versions d’avant.</translation>
    </message>
    <message>
        <source>It cannot be published yet. What is missing is said below.</source>
        <translation>Il ne peut pas encore être publié. Voyez ci-dessous ce qui manque.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le sien</translation>
    </message>
    <message>
        <source>Publish mine all the same</source>
        <translation>Publier le mien quand même</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>Le guide fourni a changé depuis. Étapes&#xa0;: %1</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Draft, kept. Residents do not see it.</source>
        <translation>Brouillon gardé. Les usagers ne le voient pas.</translation>
    </message>
    <message>
        <source>Draft. Residents do not see it.</source>
        <translation>Brouillon. Les usagers ne le voient pas.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>À propos du guide</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Nos mots</translation>
    </message>
    <message>
        <source>The steps, from top to bottom. Touch one to change it.</source>
        <translation>Les étapes, de haut en bas. Touchez-en une pour la modifier.</translation>
    </message>
    <message>
        <source>The steps. Touch one to change it.</source>
        <translation>Les étapes. Touchez-en une pour la modifier.</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>The kiosk is set up</source>
        <translation>La borne est installée</translation>
    </message>
    <message>
        <source>The kiosk is ready; some steps are left for later</source>
        <translation>La borne est prête&#xa0;; des étapes restent pour plus tard</translation>
    </message>
    <message>
        <source>Open the kiosk to everybody</source>
        <translation>Ouvrir la borne à tous</translation>
    </message>
    <message>
        <source>There is no PIN: nobody will get into the settings from this screen. Go back to step 4 to choose one.</source>
        <translation>Il n’y a pas de code&#xa0;: personne n’entrera dans les réglages depuis cet écran. Revenez à l’étape 4 pour en choisir un.</translation>
    </message>
    <message>
        <source>You find all of this again: hold your finger on the mark at the top for a moment, and type your PIN.</source>
        <translation>Vous retrouvez tout cela&#xa0;: laissez le doigt un moment sur le logo en haut, puis tapez votre code.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
</context>
<context>
    <name>EntriesScreen</name>
    <message>
        <source>It is removed. The next resident will not see it.</source>
        <translation>C’est enlevé. L’usager suivant ne le verra plus.</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>C’est remis comme avant.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>C’est gardé. L’usager suivant le verra.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 (set by the city)</source>
        <translation>%1 (fixé par la ville)</translation>
    </message>
</context>
<context>
    <name>ExampleNote</name>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Ceci est un exemple&#xa0;: personne ne viendra.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Demonstration: all these numbers are made up.</source>
        <translation>Démonstration&#xa0;: tous ces nombres sont inventés.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What people did at this kiosk, month by month. Never who they are.</source>
        <translation>Ce que l’on a fait sur cette borne, mois par mois. Jamais qui.</translation>
    </message>
    <message>
        <source>These numbers are exact: nothing was added or taken away by chance.</source>
        <translation>Ces nombres sont exacts&#xa0;: rien n’y a été ajouté ni retiré au hasard.</translation>
    </message>
    <message>
        <source>They are for the team. A very small number may make somebody think of a person.</source>
        <translation>Ils sont pour l’équipe. Un très petit nombre peut faire penser à quelqu’un.</translation>
    </message>
    <message>
        <source>To publish numbers, take those of the city&apos;s open data.</source>
        <translation>Pour publier des nombres, prenez ceux des données ouvertes de la ville.</translation>
    </message>
    <message>
        <source>The kiosk keeps them for %3 months, and then erases them.</source>
        <translation>La borne les garde %3 mois, puis les efface.</translation>
    </message>
    <message>
        <source>counts.csv: one line for each month, and each thing counted.</source>
        <translation>counts.csv&#xa0;: une ligne par mois et par chose comptée.</translation>
    </message>
    <message>
        <source>measures.csv: what each measure is, why it is counted, and until when.</source>
        <translation>measures.csv&#xa0;: ce qu’est chaque mesure, pourquoi on la compte, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Columns are parted by semicolons. The letters are UTF-8.</source>
        <translation>Les colonnes sont séparées par des points-virgules. Les lettres sont en UTF-8.</translation>
    </message>
    <message>
        <source>A visit may open several procedures: their sum may be more than the visits.</source>
        <translation>Une visite peut ouvrir plusieurs démarches&#xa0;: leur somme peut dépasser les visites.</translation>
    </message>
    <message>
        <source>Who asked not to be counted is in no number.</source>
        <translation>Qui a demandé à ne pas être compté n’est dans aucun nombre.</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
</context>
<context>
    <name>FieldScreen</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Cursor to the left</source>
        <translation>Curseur à gauche</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>Curseur à droite</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Cacher les touches</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Montrer les touches</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Finish and erase everything?</source>
        <translation>Terminer et tout effacer&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation>Oui, terminer</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>This is the code of your session. Take a photo of it, or write it down, before you go.</source>
        <translation>C’est le code de votre rendez-vous. Prenez-le en photo, ou écrivez-le, avant de partir.</translation>
    </message>
    <message>
        <source>Nobody will be able to see what you did here. What you sent on an official site stays sent.</source>
        <translation>Personne ne pourra voir ce que vous avez fait ici. Ce que vous avez envoyé sur un site officiel reste envoyé.</translation>
    </message>
    <message>
        <source>It brings you back to this step, another day.</source>
        <translation>Il vous ramène à cette étape, un autre jour.</translation>
    </message>
    <message>
        <source>Take a code first</source>
        <translation>Prendre d’abord un code</translation>
    </message>
</context>
<context>
    <name>FinishedScreen</name>
    <message>
        <source>One moment, everything is being erased.</source>
        <translation>Un instant, la borne efface tout.</translation>
    </message>
    <message>
        <source>The kiosk had a fault. Everything is erased.</source>
        <translation>La borne a eu une panne. Tout est effacé.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Tout est effacé.</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>We are sorry. If you have a code, you can resume with it. What you sent on an official site stays sent.</source>
        <translation>Toutes nos excuses. Si vous avez un code, vous pouvez reprendre votre démarche. Ce que vous avez envoyé sur un site officiel reste envoyé.</translation>
    </message>
    <message>
        <source>Nobody answered, so the kiosk protected your information.</source>
        <translation>Personne n’a répondu&#xa0;: la borne a protégé vos informations.</translation>
    </message>
    <message>
        <source>You can leave with an easy mind. Take your papers and your telephone with you.</source>
        <translation>Vous pouvez partir tranquille. Prenez vos papiers et votre téléphone avec vous.</translation>
    </message>
    <message>
        <source>Stay for a moment. The screen tells you when it is done.</source>
        <translation>Restez encore un instant. L’écran vous dit quand c’est fini.</translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation>Ce qui vient d’être effacé</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Your booking alone stays, under seal, until it is over.</source>
        <translation>Vérifié par la borne à %1. Seul votre rendez-vous reste, sous scellé, jusqu’à ce qu’il ait eu lieu.</translation>
    </message>
    <message>
        <source>Everything that was typed</source>
        <translation>Tout ce qui a été tapé</translation>
    </message>
    <message>
        <source>The procedure and the answers</source>
        <translation>La démarche et les réponses</translation>
    </message>
    <message>
        <source>The memory of the kiosk</source>
        <translation>La mémoire de la borne</translation>
    </message>
    <message>
        <source>What was still waiting at the printer</source>
        <translation>Ce qui attendait encore à l’imprimante</translation>
    </message>
    <message>
        <source>The pages of the sites, and what was written there</source>
        <translation>Les pages des sites, et ce qui y a été écrit</translation>
    </message>
    <message>
        <source>What had been copied</source>
        <translation>Ce qui avait été copié</translation>
    </message>
    <message>
        <source>What is being erased</source>
        <translation>Ce que la borne efface</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Nothing was kept under your name.</source>
        <translation>Vérifié par la borne à %1. Rien n’a été gardé sous votre nom.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Call a
mediator</source>
        <comment>two short lines</comment>
        <translation>Appeler un
médiateur</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>FooterTools</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abaisser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <comment>what it is for, how long</comment>
        <translation>
            <numerusform>%1 · environ %n&#xa0;minute</numerusform>
            <numerusform>%1 · environ %n&#xa0;minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>%1 (demonstration)</source>
        <translation>%1 (démonstration)</translation>
    </message>
    <message>
        <source>%1 (made-up numbers and bookings)</source>
        <translation>%1 (nombres et rendez-vous inventés)</translation>
    </message>
    <message>
        <source>All of this is made up</source>
        <translation>Tout ici est inventé</translation>
    </message>
    <message>
        <source>With a mediator</source>
        <translation>Avec un médiateur</translation>
    </message>
    <message>
        <source>With a mediator, without a time limit</source>
        <translation>Avec un médiateur, sans limite de temps</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day · time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HeaderPreview</name>
    <message>
        <source>So it will look: %1</source>
        <translation>Voici l’aspect&#xa0;: %1</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Un bouton</translation>
    </message>
    <message>
        <source>Words in this colour</source>
        <translation>Des mots de cette couleur</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Call the technician of the city.</source>
        <translation>Appelez le technicien de la ville.</translation>
    </message>
    <message>
        <source>One kiosk runs, and no second one can.</source>
        <translation>Une borne fonctionne, et une seule.</translation>
    </message>
    <message>
        <source>The kiosk does not run at this moment.</source>
        <translation>La borne ne fonctionne pas en ce moment.</translation>
    </message>
    <message>
        <source>Nobody can say whether a kiosk runs.</source>
        <translation>On ne peut pas savoir si une borne fonctionne.</translation>
    </message>
    <message>
        <source>Two kiosks could write here at once: %1.</source>
        <translation>Deux bornes pourraient écrire ici en même temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put the data on the kiosk&apos;s own disk.</source>
        <translation>Mettez les données sur le disque de la borne.</translation>
    </message>
    <message>
        <source>The kiosk keeps no password.</source>
        <translation>La borne ne garde aucun mot de passe.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. A copy of the disk does not open them.</source>
        <translation>Les mots de passe sont scellés par la machine. Une copie du disque ne les ouvre pas.</translation>
    </message>
    <message>
        <source>Passwords are sealed, but their key is on the same disk. Who takes the whole disk can open them.</source>
        <translation>Les mots de passe sont scellés, mais leur clé est sur le même disque. Qui prend tout le disque peut les ouvrir.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. Only the kiosk&apos;s own service opens them.</source>
        <translation>Les mots de passe sont scellés par la machine. Seul le service de la borne les ouvre.</translation>
    </message>
    <message>
        <source>Passwords are kept by the desktop. They open while its user is logged in.</source>
        <translation>Les mots de passe sont gardés par le bureau de l’ordinateur. Ils s’ouvrent tant que son utilisateur est connecté.</translation>
    </message>
    <message>
        <source>The desktop does not open the passwords of the kiosk.</source>
        <translation>Le bureau de l’ordinateur n’ouvre pas les mots de passe de la borne.</translation>
    </message>
    <message>
        <source>Log in on this desktop, and open its store of passwords.</source>
        <translation>Ouvrez une session sur cet ordinateur, et son trousseau de mots de passe.</translation>
    </message>
    <message>
        <source>The passwords of the kiosk do not open.</source>
        <translation>Les mots de passe de la borne ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>Ask for new passwords, and give them to the kiosk.</source>
        <translation>Demandez de nouveaux mots de passe et donnez-les à la borne.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1.</source>
        <translation>Il y a de la place sur le disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Little room is left on the disk: %1.</source>
        <translation>Il reste peu de place sur le disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation>Le disque est plein&#xa0;: il reste %1.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk. Nothing earlier is lost.</source>
        <translation>Faites faire de la place sur le disque. Rien d’avant n’est perdu.</translation>
    </message>
    <message>
        <source>Ask the technician to close this folder to others.</source>
        <translation>Demandez au technicien de fermer ce dossier aux autres.</translation>
    </message>
    <message>
        <source>Ask the technician to keep this machine from writing it.</source>
        <translation>Demandez au technicien d’empêcher cela sur cette machine.</translation>
    </message>
    <message>
        <source>The size of the screen is right: %1 from corner to corner.</source>
        <translation>La taille de l’écran est juste&#xa0;: %1 d’un coin à l’autre.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner. It does not tell its size.</source>
        <translation>L’écran est réglé sur %1 d’un coin à l’autre. Lui-même ne dit pas sa taille.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner, but says that it has %2.</source>
        <translation>L’écran est réglé sur %1 d’un coin à l’autre, mais il dit mesurer %2.</translation>
    </message>
    <message>
        <source>Measure it on “The screen”: letters may be too small to read.</source>
        <translation>Mesurez-le sur «&#xa0;L’écran&#xa0;»&#xa0;: les lettres sont peut-être trop petites.</translation>
    </message>
    <message>
        <source>Ask the technician to install it.</source>
        <translation>Demandez au technicien de l’installer.</translation>
    </message>
    <message>
        <source>Official sites can be opened, and are shut off from the rest.</source>
        <translation>Les sites officiels s’ouvrent, bien séparés du reste.</translation>
    </message>
    <message>
        <source>Documents that sites give are not shown: they would lie on the disk.</source>
        <translation>Les documents que donnent les sites ne sont pas affichés&#xa0;: ils seraient écrits sur le disque.</translation>
    </message>
    <message>
        <source>Have the folder that is named removed, or made one that is memory (tmpfs).</source>
        <translation>Faites supprimer le dossier indiqué, ou faites-le mettre en mémoire (tmpfs).</translation>
    </message>
    <message>
        <source>Official sites could not be shut off from the rest: they are not opened.</source>
        <translation>Les sites officiels ne seraient pas bien séparés du reste&#xa0;: ils ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>Official sites are not opened: the kiosk may do too much on this machine.</source>
        <translation>Les sites officiels ne s’ouvrent pas&#xa0;: la borne a trop de droits sur cette machine.</translation>
    </message>
    <message>
        <source>Ask the technician to run it by an ordinary account.</source>
        <translation>Demandez au technicien de la lancer avec un compte ordinaire.</translation>
    </message>
    <message>
        <source>A setting for tests is on: official sites would not be shut off from the rest.</source>
        <translation>Un réglage d’essai est actif&#xa0;: les sites officiels ne seraient pas séparés du reste.</translation>
    </message>
    <message>
        <source>Ask the technician to take it out.</source>
        <translation>Demandez au technicien de l’enlever.</translation>
    </message>
    <message>
        <source>The printer is ready: %1.</source>
        <translation>L’imprimante est prête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Turn the kiosk off and on again. If it stays so, call the technician.</source>
        <translation>Éteignez et rallumez la borne. Si cela continue, appelez le technicien.</translation>
    </message>
    <message>
        <source>No ticket is printed here, as it was set. Codes are shown on the screen.</source>
        <translation>Aucun ticket n’est imprimé ici&#xa0;: c’est le réglage choisi. Les codes s’affichent à l’écran.</translation>
    </message>
    <message>
        <source>The printer is not connected: %1.</source>
        <translation>L’imprimante n’est pas branchée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Plug in its cable and switch it on, then look here again.</source>
        <translation>Branchez son câble et allumez-la, puis regardez à nouveau ici.</translation>
    </message>
    <message>
        <source>The printer does not answer: %1.</source>
        <translation>L’imprimante ne répond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at its light and its cable. Turn it off and on again.</source>
        <translation>Regardez son voyant et son câble. Éteignez-la et rallumez-la.</translation>
    </message>
    <message>
        <source>The printer has no more paper, or paper is stuck: %1.</source>
        <translation>L’imprimante n’a plus de papier, ou une feuille est coincée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put in paper, or take out the sheet that is stuck.</source>
        <translation>Remettez du papier, ou retirez la feuille coincée.</translation>
    </message>
    <message>
        <source>The cover of the printer is open: %1.</source>
        <translation>Le capot de l’imprimante est ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>Fermez le capot.</translation>
    </message>
    <message>
        <source>This machine does not know the printer that was chosen: %1.</source>
        <translation>Cette machine ne connaît pas l’imprimante choisie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose the printer again on “Printers”, or call the technician.</source>
        <translation>Choisissez-la à nouveau dans «&#xa0;Imprimantes&#xa0;», ou appelez le technicien.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk.</source>
        <translation>Faites faire de la place sur le disque.</translation>
    </message>
    <message>
        <source>The disk cannot be reached: %1.</source>
        <translation>Le disque est inaccessible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody else can read what the kiosk keeps.</source>
        <translation>Personne d’autre ne peut lire ce que la borne garde.</translation>
    </message>
    <message>
        <source>The folder of the data is not there yet: %1.</source>
        <translation>Le dossier des données n’existe pas encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start the kiosk once, then look again.</source>
        <translation>Démarrez la borne une fois, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>The data belong to another account: %1.</source>
        <translation>Les données appartiennent à un autre compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look again with the account of the kiosk.</source>
        <translation>Regardez à nouveau avec le compte de la borne.</translation>
    </message>
    <message>
        <source>The kiosk cannot write in its folder: %1.</source>
        <translation>La borne ne peut pas écrire dans son dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Others can read what the kiosk keeps: %1.</source>
        <translation>D’autres peuvent lire ce que la borne garde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A kiosk that fails leaves nothing of a resident behind.</source>
        <translation>Une borne en panne ne laisse rien d’un usager derrière elle.</translation>
    </message>
    <message>
        <source>Nobody can say what a kiosk that fails leaves behind.</source>
        <translation>On ne peut pas savoir ce qu’une borne en panne laisse derrière elle.</translation>
    </message>
    <message>
        <source>A kiosk that fails may leave its memory on the disk.</source>
        <translation>Une borne en panne peut laisser sa mémoire sur le disque.</translation>
    </message>
    <message>
        <source>Letters and signs are there.</source>
        <translation>Les lettres et les signes sont là.</translation>
    </message>
    <message>
        <source>Letters or signs are missing: %1.</source>
        <translation>Il manque des lettres ou des signes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Have the kiosk installed again.</source>
        <translation>Faites réinstaller la borne.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is there.</source>
        <translation>La voix qui lit à haute voix est là.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is missing.</source>
        <translation>Il manque la voix qui lit à haute voix.</translation>
    </message>
    <message>
        <source>Official sites cannot be opened: a part is missing.</source>
        <translation>Les sites officiels ne peuvent pas être ouverts&#xa0;: une partie manque.</translation>
    </message>
    <message>
        <source>No printer is connected. Codes are shown on the screen.</source>
        <translation>Aucune imprimante. Les codes s’affichent à l’écran.</translation>
    </message>
    <message>
        <source>The printing service does not answer.</source>
        <translation>Le service d’impression ne répond pas.</translation>
    </message>
    <message>
        <source>Something could not be looked at.</source>
        <translation>Quelque chose n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The settings are all right.</source>
        <translation>Les réglages sont bons.</translation>
    </message>
    <message>
        <source>This kiosk shows a place that does not exist.</source>
        <translation>Cette borne montre un lieu qui n’existe pas.</translation>
    </message>
    <message>
        <source>Give the name of your place and say where the desk is.</source>
        <translation>Donnez le nom de votre lieu et dites où est le bureau des médiateurs.</translation>
    </message>
    <message>
        <source>Wrong settings: %1 (%2). The last good ones stay in force.</source>
        <translation>Réglages faux&#xa0;: %1 (%2). Les derniers bons restent en vigueur.</translation>
    </message>
    <message>
        <source>Set them again on the screens of the settings. If one refuses, call the technician.</source>
        <translation>Refaites-les sur les écrans des réglages. Si un écran refuse, appelez le technicien.</translation>
    </message>
    <message>
        <source>Wrong or missing settings: %1 (%2).</source>
        <translation>Réglages faux ou manquants&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks, and its choice holds: %1.</source>
        <translation>La ville a fixé ceci pour toutes ses bornes, et son choix l’emporte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Have it taken out of the file of this kiosk, or ask the city.</source>
        <translation>Faites-le retirer du fichier de cette borne, ou demandez à la ville.</translation>
    </message>
    <message>
        <source>A word processor saved the file “%1”: the kiosk cannot read it.</source>
        <translation>Un traitement de texte a enregistré le fichier «&#xa0;%1&#xa0;»&#xa0;: la borne ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Save it as plain text, in UTF-8, with straight quotes. Nothing earlier is lost.</source>
        <translation>Enregistrez-le en texte brut (UTF-8), avec des guillemets droits. Rien d’avant n’est perdu.</translation>
    </message>
    <message>
        <source>The kiosk cannot read the file of settings “%1”.</source>
        <translation>La borne ne peut pas lire le fichier des réglages «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Call the technician. Nothing earlier is lost.</source>
        <translation>Appelez le technicien. Rien d’avant n’est perdu.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings: %1.</source>
        <translation>La borne ne peut pas enregistrer ses réglages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Call the technician. The settings of today stay in force.</source>
        <translation>Appelez le technicien. Les réglages d’aujourd’hui restent en vigueur.</translation>
    </message>
    <message>
        <source>Faults in guides: %1 (%2). Those guides are not shown.</source>
        <translation>Fautes dans des guides&#xa0;: %1 (%2). Ces guides ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Mend them on “Procedures to offer”, or ask who wrote them.</source>
        <translation>Corrigez-les dans «&#xa0;Démarches proposées&#xa0;», ou demandez à qui les a écrits.</translation>
    </message>
    <message>
        <source>Compare each with the official page, then set its new date.</source>
        <translation>Comparez chacun à la page officielle, puis donnez-lui sa nouvelle date.</translation>
    </message>
    <message>
        <source>Appointments go to the shared calendar.</source>
        <translation>Les rendez-vous vont dans l’agenda partagé.</translation>
    </message>
    <message>
        <source>Appointments are kept on this kiosk alone.</source>
        <translation>Les rendez-vous sont gardés sur cette borne seule.</translation>
    </message>
    <message>
        <source>No appointments are offered here.</source>
        <translation>Aucun rendez-vous n’est proposé ici.</translation>
    </message>
    <message>
        <source>Look at “Mediators” and “Subjects”. If a screen refuses, call the technician.</source>
        <translation>Regardez «&#xa0;Médiateurs&#xa0;» et «&#xa0;Sujets&#xa0;». Si un écran refuse, appelez le technicien.</translation>
    </message>
    <message>
        <source>Each mediator can be booked in the next two weeks.</source>
        <translation>On peut prendre rendez-vous avec chaque médiateur dans les deux semaines.</translation>
    </message>
    <message>
        <source>Mediators whose calendars are not chosen yet: %1.</source>
        <translation>Médiateurs dont les agendas ne sont pas encore choisis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose them on the screen “Mediators”.</source>
        <translation>Choisissez-les sur l’écran «&#xa0;Médiateurs&#xa0;».</translation>
    </message>
    <message>
        <source>Mediators whose calendars do not answer: %1.</source>
        <translation>Médiateurs dont un agenda ne répond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Was it renamed or removed? Choose it again in “Mediators”.</source>
        <translation>A-t-il été renommé ou supprimé&#xa0;? Choisissez-le à nouveau dans «&#xa0;Médiateurs&#xa0;».</translation>
    </message>
    <message>
        <source>Mediators without hours in the next two weeks: %1.</source>
        <translation>Médiateurs sans permanence dans les deux semaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask them whether that is right: nobody can book with them.</source>
        <translation>Demandez-leur si c’est voulu&#xa0;: on ne peut pas prendre rendez-vous avec eux.</translation>
    </message>
    <message>
        <source>Subjects with which nobody helps: %1.</source>
        <translation>Sujets sur lesquels personne n’aide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give each to a mediator, or stop offering it.</source>
        <translation>Donnez chacun à un médiateur, ou ne le proposez plus.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is whole.</source>
        <translation>Ce que la borne garde est intact.</translation>
    </message>
    <message>
        <source>No kiosk has kept anything here yet.</source>
        <translation>Aucune borne n’a encore rien gardé ici.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is damaged.</source>
        <translation>Ce que la borne garde est abîmé.</translation>
    </message>
    <message>
        <source>The data come from a later version of the kiosk.</source>
        <translation>Les données viennent d’une version plus récente de la borne.</translation>
    </message>
    <message>
        <source>Install the later version again.</source>
        <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>The clock is right: %1.</source>
        <translation>L’horloge est juste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The clock says %1. No server has confirmed it.</source>
        <translation>L’horloge dit %1. Aucun serveur ne l’a confirmé.</translation>
    </message>
    <message>
        <source>The settings are all right. Set by the city: %1.</source>
        <translation>Les réglages sont bons. Fixés par la ville&#xa0;: %1.</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>Guides that are sound and up to date: %1.</source>
        <translation>Guides bons et à jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Guides to be read again: %1 (%2).</source>
        <translation>Guides à relire&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Faults in the file of appointments: %1.</source>
        <translation>Fautes dans le fichier des rendez-vous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, which cannot be.</source>
        <translation>L’horloge dit %1, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The network is there.</source>
        <translation>Le réseau est là.</translation>
    </message>
    <message>
        <source>The kiosk does not look for the network.</source>
        <translation>La borne ne cherche pas le réseau.</translation>
    </message>
    <message>
        <source>There is no network. The guides work all the same.</source>
        <translation>Il n’y a pas de réseau. Les guides marchent quand même.</translation>
    </message>
    <message>
        <source>Look at the cable and the box of the network.</source>
        <translation>Regardez le câble et le boîtier du réseau.</translation>
    </message>
    <message>
        <source>Another page answers in place of the server.</source>
        <translation>Une autre page répond à la place du serveur.</translation>
    </message>
    <message>
        <source>Sign in to this network, or ask who looks after it.</source>
        <translation>Connectez-vous à ce réseau, ou demandez à qui s’en occupe.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Nothing is sent to it.</source>
        <translation>Le serveur ne peut pas prouver qui il est. Rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>The kiosk has never looked for the network.</source>
        <translation>La borne n’a jamais cherché le réseau.</translation>
    </message>
    <message>
        <source>Nothing goes out or comes in any more.</source>
        <translation>Plus rien ne part ni n’arrive.</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it stays so, call the technician.</source>
        <translation>Redémarrez la borne. Si cela continue, appelez le technicien.</translation>
    </message>
    <message>
        <source>No server complains.</source>
        <translation>Aucun serveur ne se plaint.</translation>
    </message>
    <message>
        <source>The server has no room left for %1.</source>
        <translation>Le serveur n’a plus de place pour les %1.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>Demandez à qui s’occupe du serveur de faire de la place.</translation>
    </message>
    <message>
        <source>Many appointments vanished from the server at once: %1.</source>
        <translation>Beaucoup de rendez-vous ont disparu du serveur d’un coup&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask the mediators whether they removed them.</source>
        <translation>Demandez aux médiateurs s’ils les ont supprimés.</translation>
    </message>
    <message>
        <source>The clock is so wrong that nothing is booked: %1.</source>
        <translation>L’horloge est si fausse que rien n’est réservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Have the clock set. What residents asked for waits until then.</source>
        <translation>Faites régler l’horloge. D’ici là, les demandes des usagers attendent.</translation>
    </message>
    <message>
        <source>The exchange with a server does not work: %1.</source>
        <translation>L’échange avec un serveur ne marche pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <translation>En attente d’envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. Days that the oldest waits: %2.</source>
        <translation>En attente d’envoi&#xa0;: %1. Jours d’attente du plus ancien&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not sent, as the server has no room: %1.</source>
        <translation>Non envoyés, car le serveur n’a plus de place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The city’s server refuses the kiosk’s weekly numbers: %1.</source>
        <translation>Le serveur de la ville refuse les chiffres de la semaine de la borne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Test the account on the screen “Sending statistics”.</source>
        <translation>Essayez le compte sur l’écran «&#xa0;Envoi des statistiques&#xa0;».</translation>
    </message>
    <message>
        <source>The calendars were read on %1.</source>
        <translation>Les agendas ont été lus le %1.</translation>
    </message>
    <message>
        <source>The calendars were last read on %1.</source>
        <translation>Les agendas ont été lus pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>No report of statistics is late.</source>
        <translation>Aucun rapport de statistiques n’est en retard.</translation>
    </message>
    <message>
        <source>Reports of statistics that could not leave: %1.</source>
        <translation>Rapports de statistiques qui n’ont pas pu partir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave the kiosk on at night: it makes one then. Or call the technician.</source>
        <translation>Laissez la borne allumée la nuit&#xa0;: elle en fait une. Ou appelez le technicien.</translation>
    </message>
    <message>
        <source>Leave the kiosk on this night.</source>
        <translation>Laissez la borne allumée cette nuit.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 days.</source>
        <translation>L’horloge dit %1. Elle se trompe de %2 jours.</translation>
    </message>
    <message>
        <source>Calls for a mediator reach the other kiosks here.</source>
        <translation>Les appels à un médiateur arrivent aux autres bornes d’ici.</translation>
    </message>
    <message>
        <source>Calls for a mediator do not reach the other kiosks.</source>
        <translation>Les appels à un médiateur n’arrivent pas aux autres bornes.</translation>
    </message>
    <message>
        <source>See what is said of the network and the server.</source>
        <translation>Voyez ce qui est dit du réseau et du serveur.</translation>
    </message>
    <message>
        <source>The mediators’ telephone was told of the last call.</source>
        <translation>Le téléphone des médiateurs a reçu le dernier appel.</translation>
    </message>
    <message>
        <source>The address of the mediators’ telephone is missing or wrong.</source>
        <translation>L’adresse du téléphone des médiateurs manque ou est fausse.</translation>
    </message>
    <message>
        <source>The mediators’ telephone could not be told of a call.</source>
        <translation>Le téléphone des médiateurs n’a pas pu être prévenu d’un appel.</translation>
    </message>
    <message>
        <source>See what is said of the network, then try it again.</source>
        <translation>Voyez ce qui est dit du réseau, puis essayez encore.</translation>
    </message>
    <message>
        <source>Ask the technician, who types on the machine: pas-a-pas staff pin librarian</source>
        <translation>Demandez au technicien, qui tape sur la machine&#xa0;: pas-a-pas staff pin librarian</translation>
    </message>
    <message>
        <source>Backups of these days on this disk: %1.</source>
        <translation>Sauvegardes de ces jours sur ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Days since the last backup: %1.</source>
        <translation>Jours depuis la dernière sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are safe. See what is said of the network and the server.</source>
        <translation>C’est en sécurité. Voyez ce qui est dit du réseau et du serveur.</translation>
    </message>
    <message>
        <source>Damaged data were put aside. The kiosk went on.</source>
        <translation>Des données abîmées ont été mises de côté. La borne a continué.</translation>
    </message>
    <message>
        <source>Have the disk looked at. A backup can be put back.</source>
        <translation>Faites vérifier le disque. On peut remettre une sauvegarde.</translation>
    </message>
    <message>
        <source>Start the kiosk again: it puts this aside. Then have a backup put back.</source>
        <translation>Redémarrez la borne&#xa0;: elle met cela de côté. Puis faites remettre une sauvegarde.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 minutes.</source>
        <translation>L’horloge dit %1. Elle se trompe de %2 minutes.</translation>
    </message>
    <message>
        <source>Have the clock set: appointments would be at the wrong time.</source>
        <translation>Faites régler l’horloge&#xa0;: les rendez-vous seraient à la mauvaise heure.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 hours.</source>
        <translation>L’horloge dit %1. Elle se trompe de %2 heures.</translation>
    </message>
    <message>
        <source>Look at the clock. If it is right, tell who looks after the server.</source>
        <translation>Regardez l’horloge. Si elle est juste, prévenez qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The kiosk was last on the network on %1.</source>
        <translation>La borne a vu le réseau pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>The server refuses the kiosk’s password for %1.</source>
        <translation>Le serveur refuse le mot de passe de la borne pour les %1.</translation>
    </message>
    <message>
        <source>Ask for a new password, then type it on “Shared calendar”. Nothing is lost.</source>
        <translation>Demandez un nouveau mot de passe, puis tapez-le dans «&#xa0;Agenda partagé&#xa0;». Rien n’est perdu.</translation>
    </message>
    <message>
        <source>No calendar is read.</source>
        <translation>Aucun agenda n’est lu.</translation>
    </message>
    <message>
        <source>Times offered may be taken. See what is said of the network.</source>
        <translation>Des heures proposées sont peut-être prises. Voyez ce qui est dit du réseau.</translation>
    </message>
    <message>
        <source>They are safe. Test the account on the screen “Sending statistics”.</source>
        <translation>Ils sont à l’abri. Essayez le compte sur l’écran «&#xa0;Envoi des statistiques&#xa0;».</translation>
    </message>
    <message>
        <source>Write it again on “Calls for a mediator”.</source>
        <translation>Écrivez-la à nouveau dans «&#xa0;Appels à un médiateur&#xa0;».</translation>
    </message>
    <message>
        <source>The librarians have their PIN.</source>
        <translation>Les bibliothécaires ont leur code.</translation>
    </message>
    <message>
        <source>The librarians have no PIN: nobody can get in here.</source>
        <translation>Les bibliothécaires n’ont pas de code&#xa0;: personne ne peut entrer ici.</translation>
    </message>
    <message>
        <source>There is no backup yet. The kiosk makes one each night.</source>
        <translation>Il n’y a pas encore de sauvegarde. La borne en fait une chaque nuit.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Well: %1 of %2 things looked at.</source>
        <translation>Ce qui va bien&#xa0;: %1 sur %2 choses regardées.</translation>
    </message>
    <message>
        <source>… and more of these: %1</source>
        <translation>… et d’autres encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Health of the kiosk</source>
        <translation>État de la borne</translation>
    </message>
    <message>
        <source>One moment: the kiosk looks at itself.</source>
        <translation>Un instant&#xa0;: la borne se vérifie elle-même.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself. Call the technician.</source>
        <translation>La borne n’a pas pu se vérifier. Appelez le technicien.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>No workshop is in the calendar.</source>
        <translation>Aucun atelier n’est dans l’agenda.</translation>
    </message>
    <message>
        <source>No registration</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Full, %1 waiting</source>
        <translation>Complet, %1 en attente</translation>
    </message>
    <message>
        <source>Free seats: %1</source>
        <translation>Places libres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, seats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>workshop</comment>
        <translation>%1, jour %2 sur %3</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello, what would you like to do?</source>
        <translation>Bonjour, que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>The kiosk had a fault and starts afresh. The procedures work as usual.</source>
        <translation>La borne a eu une panne et repart à zéro. Vous pouvez faire vos démarches comme d’habitude.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.</source>
        <translation>La borne ne peut rien garder aujourd’hui&#xa0;: les avis ne sont pas comptés. Vous pouvez faire vos démarches comme d’habitude.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Continuer là où j’étais</translation>
    </message>
    <message>
        <source>Taxes, health, housing… one step at a time.</source>
        <translation>Impôts, santé, logement… une étape à la fois.</translation>
    </message>
    <message>
        <source>Do a procedure</source>
        <translation>Faire une démarche</translation>
    </message>
    <message>
        <source>Book, move or cancel a session, a workshop.</source>
        <translation>Prendre, déplacer ou annuler un rendez-vous, un atelier.</translation>
    </message>
    <message>
        <source>Somebody helps you, here.</source>
        <translation>Quelqu’un vous aide, ici.</translation>
    </message>
    <message>
        <source>See a mediator</source>
        <translation>Voir un médiateur</translation>
    </message>
    <message>
        <source>With the code on your paper or your photo.</source>
        <translation>Avec le code de votre papier ou de votre photo.</translation>
    </message>
    <message>
        <source>Resume my procedure</source>
        <translation>Reprendre ma démarche</translation>
    </message>
    <message>
        <source>Identity card, car, housing…</source>
        <translation>Carte d’identité, voiture, logement…</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Chercher au clavier</translation>
    </message>
    <message>
        <source>Next free time here:</source>
        <translation>Prochain créneau libre ici&#xa0;:</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 is a moment (&quot;today at 14:30&quot;), %2 a first name</extracomment>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Souvent demandé</translation>
    </message>
</context>
<context>
    <name>HourSetter</name>
    <message>
        <source>one hour earlier</source>
        <translation>une heure plus tôt</translation>
    </message>
    <message>
        <source>a quarter of an hour earlier</source>
        <translation>un quart d’heure plus tôt</translation>
    </message>
    <message>
        <source>one hour later</source>
        <translation>une heure plus tard</translation>
    </message>
    <message>
        <source>a quarter of an hour later</source>
        <translation>un quart d’heure plus tard</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>one hour</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>minutes</comment>
        <translation>15 min</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Open today until %1</source>
        <extracomment>%1 is an hour</extracomment>
        <translation>Ouvert aujourd’hui jusqu’à %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert en ce moment</translation>
    </message>
    <message>
        <source>Closed at present</source>
        <translation>Fermé en ce moment</translation>
    </message>
    <message>
        <source>Closed now. Opens %1</source>
        <extracomment>%1 is a moment: &quot;tomorrow at 10:00&quot;</extracomment>
        <translation>Fermé en ce moment. Ouvre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days: hours</comment>
        <extracomment>%1 are days, %2 hours</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Fermé les jours fériés</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>days of the week</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <comment>a day</comment>
        <translation>Fermé le %1</translation>
    </message>
    <message>
        <source>Closed from %1 to %2</source>
        <comment>days</comment>
        <translation>Fermé du %1 au %2</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Vous êtes toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>Oui, je continue</translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation>Non, terminer</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, everything is erased in %n second(s), to protect your information.</source>
        <translation>
            <numerusform>Sans réponse, tout est effacé dans %n&#xa0;seconde, pour protéger vos informations.</numerusform>
            <numerusform>Sans réponse, tout est effacé dans %n&#xa0;secondes, pour protéger vos informations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the staff did. No resident is in it.</source>
        <translation>Ce que le personnel a fait. Aucun usager n’y figure.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Never kept</source>
        <translation>Jamais gardé</translation>
    </message>
    <message>
        <source>What you type, the sites you open, your face, your voice. Everything is erased when you press “Finish”.</source>
        <translation>Ce que vous tapez, les sites ouverts, votre visage, votre voix. Tout est effacé quand vous appuyez sur «&#xa0;Terminer&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>If you book: your first name and telephone are locked away, and erased %n day(s) after.</source>
        <translation>
            <numerusform>Si vous prenez rendez-vous&#xa0;: votre prénom et votre téléphone sont gardés sous clé, et effacés %n jour après.</numerusform>
            <numerusform>Si vous prenez rendez-vous&#xa0;: votre prénom et votre téléphone sont gardés sous clé, et effacés %n jours après.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted, without knowing who</source>
        <translation>Compté, sans savoir qui</translation>
    </message>
    <message>
        <source>How often a procedure is opened, finished, or hard. Before a number leaves, chance adds or takes away a little: nobody can be found in it.</source>
        <translation>Combien de fois une démarche est ouverte, finie, ou difficile. Avant l’envoi, un petit tirage au sort change chaque nombre&#xa0;: personne ne peut y être retrouvé.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>French letters</source>
        <translation>Lettres françaises</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Lettres arabes</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Autres signes</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What kind of step is it?</source>
        <translation>Quelle sorte d’étape est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>What is lost can be brought back: touch “Undo” afterwards.</source>
        <translation>Ce qui est perdu peut revenir&#xa0;: touchez ensuite «&#xa0;Annuler&#xa0;».</translation>
    </message>
    <message>
        <source>It is this one now.</source>
        <translation>C’est celle-ci maintenant.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>French words beside</source>
        <translation>Le français à côté</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LaterScreen</name>
    <message>
        <source>Your code to continue later</source>
        <translation>Votre code pour continuer plus tard</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimer encore une fois</translation>
    </message>
    <message>
        <source>Print my code</source>
        <translation>Imprimer mon code</translation>
    </message>
    <message>
        <source>I have my code, finish</source>
        <translation>J’ai mon code, terminer</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>Votre code reste sur cet écran&#xa0;: prenez-le en photo.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Prenez cet écran en photo, ou écrivez le code sur un papier.</translation>
    </message>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>À votre retour, appuyez sur «&#xa0;Reprendre ma démarche&#xa0;». Vous revenez à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The code holds neither your name nor what you typed. It works on every Pas à Pas kiosk.</source>
        <translation>Le code ne contient ni votre nom, ni ce que vous avez tapé. Il marche sur toutes les bornes Pas à Pas.</translation>
    </message>
    <message>
        <source>Square to show to the kiosk&apos;s reader when you come back</source>
        <translation>Carré à présenter au lecteur de la borne à votre retour</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Give up your place?</source>
        <translation>Rendre votre place&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Oui, je la rends</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, je la garde</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was changed. Please ask at the desk.</source>
        <translation>La borne ne peut rien garder pour le moment&#xa0;: rien n’a changé. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Your place goes to the next person in line.</source>
        <translation>Votre place ira à la personne suivante.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Say my code</source>
        <translation>Dire mon code</translation>
    </message>
    <message>
        <source>Say what I typed</source>
        <translation>Dire ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Lire le document</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>listening</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language. Everything else works as before.</source>
        <translation>Cette borne n’a pas de voix pour cette langue. Tout le reste marche comme avant.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak at the moment. Everything else works as before. A mediator can read for you.</source>
        <translation>Cette borne ne peut pas parler en ce moment. Tout le reste marche comme avant. Un médiateur peut lire pour vous.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>For the staff</source>
        <translation>Pour le personnel</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>What we saw in %1</source>
        <translation>Ce que nous avons vu en %1</translation>
    </message>
    <message>
        <source>Nothing counted.</source>
        <translation>Rien n’a été compté.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>The procedures most asked for, and how they ended</source>
        <translation>Les démarches les plus demandées, et comment elles finissent</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>Démonstration&#xa0;: ces nombres sont inventés.</translation>
    </message>
    <message>
        <source>The month is not over: counted until %1.</source>
        <translation>Le mois n’est pas fini&#xa0;: compté jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing was counted here in %1.</source>
        <translation>Rien n’a été compté ici en %1.</translation>
    </message>
    <message>
        <source>In %1: %2 (%3)</source>
        <extracomment>%1 is a month, %2 a number, %3 the difference: &quot;In October: 374 (+38)&quot;</extracomment>
        <translation>En %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>With a mediator: %1</source>
        <translation>Avec un médiateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alone: %1</source>
        <translation>Sans aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Procedures finished: %1</source>
        <translation>Démarches terminées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Visites par semaine</translation>
    </message>
    <message>
        <source>Whole weeks, from that Monday, also where months meet.</source>
        <translation>Semaines entières, depuis ce lundi, même à cheval sur deux mois.</translation>
    </message>
    <message>
        <source>Where people got stuck, how often, and why</source>
        <translation>Où l’on bloque, combien de fois, et pourquoi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Aides à la lecture</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>Était-ce utile&#xa0;?</translation>
    </message>
    <message>
        <source>Online: %1 of the time</source>
        <translation>En ligne&#xa0;: %1 du temps</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>We count what people do here, never who they are: no name, no hour, nothing that leads from one visit to another. Who asks not to be counted is in no number.</source>
        <translation>Nous comptons ce que l’on fait ici, jamais qui vient&#xa0;: ni nom, ni heure, ni lien entre deux visites. Qui demande à ne pas être compté n’est dans aucun nombre.</translation>
    </message>
    <message>
        <source>These numbers are exact. They stay in this kiosk for %1 months and are then erased. A very small one may make somebody think of a person: publish the open data instead.</source>
        <translation>Ces nombres sont exacts. La borne les garde %1 mois, puis les efface. Un nombre très petit peut faire penser à quelqu’un&#xa0;: publiez plutôt les données ouvertes.</translation>
    </message>
    <message>
        <source>Open data: %1</source>
        <translation>Données ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month and its year are written, for QLocale: &quot;MMMM &apos;de&apos; yyyy&quot; in Spanish</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Type a first name, or any word you like.</source>
        <translation>Tapez un prénom, ou le mot de votre choix.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Rendez-vous · %1 sur 4</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Quel est votre prénom&#xa0;?</translation>
    </message>
    <message>
        <source>Or any word you like. The mediator will call you by it. No surname, no e-mail.</source>
        <translation>Ou le mot de votre choix. Le médiateur vous appellera ainsi. Ni nom de famille, ni e-mail.</translation>
    </message>
    <message>
        <source>For example: Marie</source>
        <translation>Par exemple&#xa0;: Marie</translation>
    </message>
    <message>
        <source>Your first name, or any word</source>
        <translation>Votre prénom, ou un mot</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>NearSlots</name>
    <message>
        <source>with %1 (%2)</source>
        <comment>first name, languages</comment>
        <translation>avec %1 (%2)</translation>
    </message>
    <message>
        <source>All other times</source>
        <translation>Toutes les autres heures</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>Prendre un autre rendez-vous</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>This step is new in the shipped guide.</source>
        <translation>Cette étape est nouvelle dans le guide fourni.</translation>
    </message>
    <message>
        <source>The shipped guide no longer has this step.</source>
        <translation>Le guide fourni n’a plus cette étape.</translation>
    </message>
    <message>
        <source>The shipped guide now</source>
        <translation>Le guide fourni, maintenant</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>Plus rien</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The shipped guide until now: %1</source>
        <translation>Le guide fourni, jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take our step away</source>
        <translation>Retirer notre étape</translation>
    </message>
    <message>
        <source>Take the new step over</source>
        <translation>Reprendre la nouvelle étape</translation>
    </message>
    <message>
        <source>Take the new text over</source>
        <translation>Reprendre le nouveau texte</translation>
    </message>
    <message>
        <source>Go without it</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder le nôtre</translation>
    </message>
</context>
<context>
    <name>NewsScreen</name>
    <message>
        <source>The shipped guide has changed</source>
        <translation>Le guide fourni a changé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide for each step. Residents see nothing of it before you publish.</source>
        <translation>Décidez pour chaque étape. Les usagers n’en voient rien avant la publication.</translation>
    </message>
    <message>
        <source>All is decided. Publish your guide so that residents see it.</source>
        <translation>Tout est décidé. Publiez votre guide pour que les usagers le voient.</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>With these choices, no time is free. Without them, perhaps.</source>
        <translation>Avec ces choix, rien n’est libre. Sans eux, il y a des heures libres.</translation>
    </message>
    <message numerus="yes">
        <source>No time is free in the next %n day(s). Here is what you can do.</source>
        <translation>
            <numerusform>Rien n’est libre demain. Voici ce que vous pouvez faire.</numerusform>
            <numerusform>Rien n’est libre dans les %n prochains jours. Voici ce que vous pouvez faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>With all mediators, in all languages.</source>
        <translation>Avec tous les médiateurs, dans toutes les langues.</translation>
    </message>
    <message>
        <source>Show all that is free</source>
        <translation>Montrer tout ce qui est libre</translation>
    </message>
    <message>
        <source>A mediator telephones you.</source>
        <translation>Un médiateur vous téléphone.</translation>
    </message>
    <message>
        <source>A session by telephone</source>
        <translation>Un rendez-vous par téléphone</translation>
    </message>
    <message>
        <source>Somebody at the desk can find another way with you.</source>
        <translation>À l’accueil, quelqu’un peut trouver une autre solution avec vous.</translation>
    </message>
    <message>
        <source>Ask somebody here</source>
        <translation>Demander à quelqu’un ici</translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Un autre sujet</translation>
    </message>
</context>
<context>
    <name>NotDone</name>
    <message>
        <source>That day has not come yet. Nothing was noted.</source>
        <translation>Ce jour n’est pas encore venu. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>This appointment is no longer in the calendar. Nothing was noted.</source>
        <translation>Ce rendez-vous n’est plus dans l’agenda. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>The kiosk could not note it. Please try again.</source>
        <translation>La borne n’a pas pu le noter. Essayez encore.</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>A note to the author of the guide</source>
        <translation>Un mot à l’auteur du guide</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Retour à mon écran</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Ajouter des mots</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler ce geste</translation>
    </message>
    <message>
        <source>The note is kept. The librarian will see it.</source>
        <translation>C’est noté. Le bibliothécaire le verra.</translation>
    </message>
    <message>
        <source>What is wrong here? One press is enough. Nobody’s name is kept.</source>
        <translation>Qu’est-ce qui ne va pas ici&#xa0;? Un seul appui suffit. Aucun nom n’est gardé.</translation>
    </message>
    <message>
        <source>The site has changed</source>
        <translation>Le site a changé</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>Un mot n’est pas compris</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Il manque quelque chose ici</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>On demande un autre papier</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>The site has changed</source>
        <translation>Le site a changé</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>Un mot n’est pas compris</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Il manque quelque chose ici</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>On demande un autre papier</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>Mots aux auteurs des guides</translation>
    </message>
    <message>
        <source>The notes cannot be read today.</source>
        <translation>Les mots ne peuvent pas être lus aujourd’hui.</translation>
    </message>
    <message>
        <source>There is no note. Mediators write them from their own screen.</source>
        <translation>Il n’y a aucun mot. Les médiateurs les écrivent depuis leur écran.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, place in a guide</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>To send them on, ask the technician, who can take them off the kiosk as a list.</source>
        <translation>Pour les transmettre, demandez au technicien&#xa0;: il peut en tirer une liste de la borne.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n heure avant</numerusform>
            <numerusform>%n heures avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes are for the next resident. Press “Lock” when you leave.</source>
        <translation>Les changements valent pour l’usager suivant. Appuyez sur «&#xa0;Verrouiller&#xa0;» en partant.</translation>
    </message>
</context>
<context>
    <name>OfficialPage</name>
    <message>
        <source>The official site %1</source>
        <comment>name of a site</comment>
        <translation>Le site officiel %1</translation>
    </message>
</context>
<context>
    <name>OpinionScreen</name>
    <message>
        <source>Well done. Was this guide useful to you?</source>
        <translation>Bravo. Ce guide vous a-t-il été utile&#xa0;?</translation>
    </message>
    <message>
        <source>Go on without answering</source>
        <translation>Continuer sans répondre</translation>
    </message>
    <message>
        <source>Only a number is kept: neither your name nor what you did.</source>
        <translation>La borne garde seulement un nombre&#xa0;: ni votre nom, ni ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>The voice is on. Next key: the next button. Back key: the one before. Press key: press it. Read key: the whole screen. Repeat key: once more.</source>
        <translation>La voix est allumée. Touche suivant&#xa0;: le bouton suivant. Touche précédent&#xa0;: le bouton d’avant. Touche valider&#xa0;: appuyer. Touche lire&#xa0;: tout l’écran. Touche répéter&#xa0;: encore une fois.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Fin de la page.</translation>
    </message>
</context>
<context>
    <name>PageAloud</name>
    <message>
        <source>Something without a name</source>
        <translation>Quelque chose sans nom</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>list to choose from</source>
        <translation>liste de choix</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>for a file, which cannot be sent from here</source>
        <translation>pour un fichier, qui ne peut pas être envoyé d’ici</translation>
    </message>
    <message>
        <source>a date: day, month and year, in digits</source>
        <translation>une date&#xa0;: le jour, le mois et l’année, en chiffres</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>commencé, pas fini</translation>
    </message>
    <message>
        <source>the site says that something is wrong here</source>
        <translation>le site dit qu’il y a une erreur ici</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>From page</source>
        <translation>De la page</translation>
    </message>
    <message>
        <source>First page to print: one earlier</source>
        <translation>Première page à imprimer&#xa0;: une de moins</translation>
    </message>
    <message>
        <source>First page to print: one later</source>
        <translation>Première page à imprimer&#xa0;: une de plus</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>À la page</translation>
    </message>
    <message>
        <source>Last page to print: one earlier</source>
        <translation>Dernière page à imprimer&#xa0;: une de moins</translation>
    </message>
    <message>
        <source>Last page to print: one later</source>
        <translation>Dernière page à imprimer&#xa0;: une de plus</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Choose one</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
</context>
<context>
    <name>PageQuestion</name>
    <message>
        <source>%1 says:</source>
        <comment>name of a site</comment>
        <translation>Le site %1 dit&#xa0;:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>PastScreen</name>
    <message>
        <source>Left on %1, to %2.</source>
        <translation>Parti %1, vers %2.</translation>
    </message>
    <message>
        <source>Waits. It leaves on %1 at the earliest.</source>
        <translation>En attente. Il part %1 au plus tôt.</translation>
    </message>
    <message>
        <source>Did not leave: another one was already there.</source>
        <translation>N’est pas parti&#xa0;: un autre y était déjà.</translation>
    </message>
    <message>
        <source>Stays here: it was not to be sent.</source>
        <translation>Reste ici&#xa0;: il ne devait pas être envoyé.</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>Ce qui est déjà parti</translation>
    </message>
    <message>
        <source>One report each week. Touch one to read its exact text.</source>
        <translation>Un rapport par semaine. Touchez-en un pour lire son texte exact.</translation>
    </message>
    <message>
        <source>Nothing has left this kiosk yet.</source>
        <translation>Rien n’est encore parti de cette borne.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>A number in France begins with 0, or with +33.</source>
        <translation>Un numéro en France commence par 0, ou par +33.</translation>
    </message>
    <message>
        <source>Numbers that begin with 089 cannot be called back. Type another one.</source>
        <translation>On ne peut pas rappeler un numéro en 089. Tapez-en un autre.</translation>
    </message>
    <message>
        <source>There is one digit too many, or more: 10 are expected.</source>
        <translation>Il y a trop de chiffres&#xa0;: il en faut 10.</translation>
    </message>
    <message numerus="yes">
        <source>10 digits are expected. There are %n so far.</source>
        <translation>
            <numerusform>Il faut 10 chiffres. Il y en a %n pour le moment.</numerusform>
            <numerusform>Il faut 10 chiffres. Il y en a %n pour le moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mediator calls you: type your number, with its 10 digits.</source>
        <translation>Le médiateur vous appelle&#xa0;: tapez votre numéro, avec ses 10 chiffres.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Rendez-vous · %1 sur 4</translation>
    </message>
    <message>
        <source>On which number shall we call you?</source>
        <translation>À quel numéro vous appeler&#xa0;?</translation>
    </message>
    <message>
        <source>Your telephone number, if you like</source>
        <translation>Votre numéro de téléphone, si vous voulez</translation>
    </message>
    <message numerus="yes">
        <source>The mediator calls you on it, and for nothing else. It is erased %n day(s) after the session.</source>
        <translation>
            <numerusform>Le médiateur vous y appelle, et rien d’autre. Il est effacé %n jour après le rendez-vous.</numerusform>
            <numerusform>Le médiateur vous y appelle, et rien d’autre. Il est effacé %n jours après le rendez-vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only to tell you if the session cannot take place. It is erased %n day(s) after it.</source>
        <translation>
            <numerusform>Seulement pour vous prévenir si le rendez-vous change. Il est effacé %n jour après.</numerusform>
            <numerusform>Seulement pour vous prévenir si le rendez-vous change. Il est effacé %n jours après.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue without a number</source>
        <translation>Continuer sans numéro</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Continue with this number</source>
        <translation>Continuer avec ce numéro</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>The picture of the step</source>
        <translation>L’image de l’étape</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>Un code a au moins 6 chiffres.</translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits.</source>
        <translation>Un code a au plus 12 chiffres.</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Please choose another.</source>
        <translation>N’importe qui essaierait celui-ci d’abord. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Les deux n’étaient pas les mêmes. Recommencez.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it. Call the technician.</source>
        <translation>La borne ne peut pas le garder. Appelez le technicien.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the same digits again.</source>
        <translation>Tapez encore une fois les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, and keep them on a card. With them one gets into the settings.</source>
        <translation>Choisissez 6 à 12 chiffres et gardez-les sur une carte. Avec eux, on entre dans les réglages.</translation>
    </message>
    <message>
        <source>There is a PIN. Nobody can read it again; it can be replaced.</source>
        <translation>Il y a un code. Personne ne peut le relire&#xa0;; on peut le remplacer.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Choisir un autre code</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code encore</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Garder ce code</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>Ici, %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Now the official site would open.</source>
        <translation>Maintenant, le site officiel s’ouvrirait.</translation>
    </message>
    <message>
        <source>Now the ways round this step would be shown.</source>
        <translation>Maintenant, on verrait les autres solutions pour cette étape.</translation>
    </message>
    <message>
        <source>Now the code to continue later would be shown.</source>
        <translation>Maintenant, on verrait le code pour continuer plus tard.</translation>
    </message>
    <message>
        <source>Now it would be shown how to see a mediator.</source>
        <translation>Maintenant, on verrait comment voir un médiateur.</translation>
    </message>
    <message>
        <source>Here the guide ends.</source>
        <translation>Le guide finit ici.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This is a preview: nothing is counted.</source>
        <translation>Ceci est un aperçu&#xa0;: rien n’est compté.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print the proof</source>
        <translation>Imprimer la preuve</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>It is printed.</source>
        <translation>C’est imprimé.</translation>
    </message>
    <message>
        <source>Your pages are being printed.</source>
        <translation>Vos pages s’impriment.</translation>
    </message>
    <message>
        <source>This page cannot be printed</source>
        <translation>Cette page ne peut pas être imprimée</translation>
    </message>
    <message>
        <source>One moment: the pages are being counted.</source>
        <translation>Un instant&#xa0;: la borne compte les pages.</translation>
    </message>
    <message>
        <source>Print this?</source>
        <translation>Imprimer ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimer encore une fois</translation>
    </message>
    <message>
        <source>Nothing was printed, and nothing is to be paid.</source>
        <translation>Rien n’a été imprimé, et rien n’est à payer.</translation>
    </message>
    <message>
        <source>Take all your pages from the printer: they are yours alone.</source>
        <translation>Prenez toutes vos pages à l’imprimante&#xa0;: elles ne sont qu’à vous.</translation>
    </message>
    <message>
        <source>They come out of the printer. Stay near it: they are yours alone.</source>
        <translation>Elles sortent de l’imprimante. Restez à côté&#xa0;: elles ne sont qu’à vous.</translation>
    </message>
    <message>
        <source>You can go on with your procedure, or show the page to a mediator.</source>
        <translation>Vous pouvez continuer votre démarche, ou montrer la page à un médiateur.</translation>
    </message>
    <message>
        <source>Pages to print: %1</source>
        <translation>Pages à imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Price: ⁨%1⁩. You pay at the desk.</source>
        <translation>Prix&#xa0;: ⁨%1⁩. Vous payez à l’accueil.</translation>
    </message>
    <message>
        <source>The kiosk keeps nothing of it. When you finish, what still waits at the printer is cancelled.</source>
        <translation>La borne n’en garde rien. Quand vous terminez, ce qui attend encore à l’imprimante est annulé.</translation>
    </message>
</context>
<context>
    <name>PrinterNote</name>
    <message>
        <source>The printer has no more paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>The cover of the printer is open.</source>
        <translation>Le capot de l’imprimante est ouvert.</translation>
    </message>
    <message>
        <source>The printer is not connected.</source>
        <translation>L’imprimante n’est pas branchée.</translation>
    </message>
    <message>
        <source>The printer is off, or does not answer.</source>
        <translation>L’imprimante est éteinte, ou ne répond pas.</translation>
    </message>
    <message>
        <source>The printer is busy. Try again in a moment.</source>
        <translation>L’imprimante est occupée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The printer has not finished. Somebody at the desk can look.</source>
        <translation>L’imprimante n’a pas fini. Quelqu’un à l’accueil peut regarder.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>L’impression n’a pas pu se faire.</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>J’ai ma preuve</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimer la preuve</translation>
    </message>
    <message>
        <source>See %1</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>Voir %1</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Begin all the same</source>
        <translation>Commencer quand même</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Papers to have with you</source>
        <translation>Les papiers à avoir avec vous</translation>
    </message>
    <message>
        <source>These words have not been read again by a person yet.</source>
        <translation>Ce texte n’a pas encore été relu par une personne.</translation>
    </message>
    <message>
        <source>This procedure exists in French only for now.</source>
        <translation>Cette démarche est seulement en français pour le moment.</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>La ville a fixé cela pour toutes ses bornes. C’est elle qui le change.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>Le fichier des réglages a une faute. Rien n’a été changé. Voyez «&#xa0;État de la borne&#xa0;».</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>La borne ne peut pas écrire ses réglages. Rien n’a été changé. Appelez le technicien.</translation>
    </message>
    <message>
        <source>One language at least must be offered.</source>
        <translation>Il faut proposer au moins une langue.</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>Écrivez de 1 à 300 lettres.</translation>
    </message>
    <message>
        <source>Write it as in the example.</source>
        <translation>Écrivez-la comme dans l’exemple.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimer encore une fois</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>Rendre ma place</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>Quitter la liste</translation>
    </message>
    <message>
        <source>See the workshops</source>
        <translation>Voir les ateliers</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The dates have changed since you registered. These are the new ones.</source>
        <translation>Les dates ont changé depuis votre inscription. Voici les nouvelles.</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>Votre code reste sur cet écran&#xa0;: prenez-le en photo.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Prenez cet écran en photo, ou écrivez le code sur un papier.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>These numbers change until Sunday night. Then chance adds or takes away a little, and the exact text of the sending can be read here.</source>
        <translation>Ces nombres changent jusqu’à dimanche soir. Puis un petit tirage au sort les change, et le texte exact de l’envoi se lit ici.</translation>
    </message>
    <message>
        <source>This is the exact text. It leaves on %1 at the earliest, to %2.</source>
        <translation>Voici le texte exact. Il part %1 au plus tôt, vers %2.</translation>
    </message>
    <message>
        <source>This is the exact text. It left on %1, to %2.</source>
        <translation>Voici le texte exact. Il est parti %1, vers %2.</translation>
    </message>
    <message>
        <source>This did not leave: another report of this week is already there.</source>
        <translation>Cet envoi n’est pas parti&#xa0;: un autre de la même semaine est déjà là-bas.</translation>
    </message>
    <message>
        <source>This never leaves: nothing was to be sent when the week ended.</source>
        <translation>Ceci ne part jamais&#xa0;: rien ne devait être envoyé à la fin de la semaine.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>What leaves next</source>
        <translation>Ce qui partira</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>Le texte exact</translation>
    </message>
    <message>
        <source>Lines before</source>
        <translation>Lignes d’avant</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>Rien n’a encore été compté cette semaine.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>This code has a wrong or missing sign. Look at it again, sign by sign.</source>
        <translation>Un signe est faux ou manque. Vérifiez le code.</translation>
    </message>
    <message>
        <source>This procedure has changed since your code was made. Please begin it again, or ask a mediator.</source>
        <translation>Cette démarche a changé depuis la création de votre code. Recommencez-la, ou demandez à un médiateur.</translation>
    </message>
    <message>
        <source>This kiosk does not have the procedure of this code. A mediator can help you.</source>
        <translation>La démarche de ce code n’est pas sur cette borne. Un médiateur peut vous aider.</translation>
    </message>
    <message>
        <source>This code cannot be followed here</source>
        <translation>Ce code ne marche pas ici</translation>
    </message>
    <message>
        <source>Type the code of your paper</source>
        <translation>Tapez le code de votre papier</translation>
    </message>
    <message>
        <source>Or show the square to the reader.</source>
        <translation>Ou présentez le carré devant le lecteur.</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Commencer une démarche</translation>
    </message>
    <message>
        <source>Type another code</source>
        <translation>Taper un autre code</translation>
    </message>
    <message>
        <source>Code of your paper</source>
        <translation>Code de votre papier</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>RollScreen</name>
    <message>
        <source>%1 · day %2 of %3</source>
        <comment>moment</comment>
        <translation>%1 · jour %2 sur %3</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Ajouter à la liste d’attente</translation>
    </message>
    <message>
        <source>Full. On the waiting list: %1.</source>
        <translation>Complet. En liste d’attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free seats: %1.</source>
        <translation>Places libres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list cannot be read today.</source>
        <translation>La liste ne peut pas être lue aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody has registered at this kiosk.</source>
        <translation>Personne ne s’est inscrit à cette borne.</translation>
    </message>
    <message>
        <source>One registration is for all days. Note each day who is there.</source>
        <translation>Une inscription vaut pour tous les jours. Notez chaque jour qui est là.</translation>
    </message>
    <message>
        <source>Somebody (the name was erased)</source>
        <translation>Quelqu’un (le nom est effacé)</translation>
    </message>
    <message>
        <source>%1 (waiting list, %2)</source>
        <translation>%1 (liste d’attente, %2)</translation>
    </message>
    <message>
        <source>Other days: present %1, absent %2</source>
        <translation>Autres jours&#xa0;: présent %1, absent %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Who registered at another kiosk is on the list of that kiosk.</source>
        <translation>Qui s’est inscrit à une autre borne est sur la liste de celle-ci.</translation>
    </message>
</context>
<context>
    <name>RulerScreen</name>
    <message>
        <source>Measure this line</source>
        <translation>Mesurez cette ligne</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Lay a ruler on the screen. From end to end, how long is it? The size of all letters depends on it.</source>
        <translation>Posez une règle sur l’écran. D’un bout à l’autre, quelle est sa longueur&#xa0;? La taille de toutes les lettres en dépend.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>millimetres</comment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 mm longer</source>
        <translation>%1 mm de plus</translation>
    </message>
    <message>
        <source>%1 mm shorter</source>
        <translation>%1 mm de moins</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Higher up in the preview</source>
        <translation>Plus haut dans l’aperçu</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Further down in the preview</source>
        <translation>Plus bas dans l’aperçu</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>For example: car, housing, identity card</source>
        <translation>Par exemple&#xa0;: voiture, logement, carte d’identité</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or look by theme.</source>
        <translation>Rien trouvé. Essayez un autre mot, ou cherchez par thème.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
</context>
<context>
    <name>SeatTicket</name>
    <message>
        <source>Square that adds the dates to the calendar of a telephone</source>
        <translation>Carré qui ajoute les dates à l’agenda d’un téléphone</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>Visez ce carré avec votre téléphone&#xa0;: il ajoute les dates à votre agenda.</translation>
    </message>
    <message>
        <source>To give up your seat, your code</source>
        <translation>Pour rendre votre place, votre code</translation>
    </message>
    <message>
        <source>To know if you have a seat, your code</source>
        <translation>Pour savoir si vous avez une place, votre code</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Come as you are: no registration.</source>
        <translation>Sans inscription&#xa0;: venez comme vous êtes.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left.</source>
        <translation>
            <numerusform>%n place libre.</numerusform>
            <numerusform>%n places libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full. %n person(s) on the waiting list.</source>
        <translation>
            <numerusform>Complet. %n personne sur la liste d’attente.</numerusform>
            <numerusform>Complet. %n personnes sur la liste d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full. There is a waiting list.</source>
        <translation>Complet. Il y a une liste d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more date(s)</source>
        <translation>
            <numerusform>%1, et %n autre date</numerusform>
            <numerusform>%1, et %n autres dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeeScreen</name>
    <message>
        <source>See a mediator</source>
        <translation>Voir un médiateur</translation>
    </message>
    <message>
        <source>I need somebody now</source>
        <translation>J’ai besoin de quelqu’un maintenant</translation>
    </message>
    <message>
        <source>A mediator helps you in person. It is free. No account, no e-mail.</source>
        <translation>Un médiateur vous aide en personne. C’est gratuit. Sans compte et sans e-mail.</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Choisissez un jour et une heure.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>See it, move it or cancel it, with your code.</source>
        <translation>Le voir, le déplacer ou l’annuler, avec votre code.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Mon rendez-vous</translation>
    </message>
    <message>
        <source>Learn together: see the dates and the seats left.</source>
        <translation>Apprendre ensemble&#xa0;: les dates et les places libres.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
</context>
<context>
    <name>ServerScreen</name>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter l’essai</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>C’est gardé. L’usager suivant le verra.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>Procedures offered</source>
        <translation>Démarches proposées</translation>
    </message>
    <message>
        <source>Write a guide</source>
        <translation>Écrire un guide</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page d’avant</translation>
    </message>
    <message>
        <source>Guides %1 to %2 of %3</source>
        <translation>Guides %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The city has set which procedures are offered. Touch one to see more.</source>
        <translation>La ville a choisi les démarches proposées. Touchez-en une pour en voir plus.</translation>
    </message>
    <message>
        <source>The first five are on the first screen. Touch one to see more.</source>
        <translation>Les cinq premières sont sur l’accueil. Touchez-en une pour en voir plus.</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>official site, protected</source>
        <translation>site officiel, protégé</translation>
    </message>
    <message>
        <source>to sign in, protected</source>
        <translation>pour vous connecter, protégé</translation>
    </message>
    <message>
        <source>allowed by this place, protected</source>
        <translation>autorisé par ce lieu, protégé</translation>
    </message>
    <message>
        <source>The page is coming…</source>
        <translation>La page arrive…</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>Le document arrive…</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page d’avant</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>SiteColumn</name>
    <message>
        <source>Next field</source>
        <translation>Case suivante</translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>A form wanted to send what was typed to: %1</source>
        <translation>Un formulaire voulait envoyer ce qui a été tapé à&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you touched leads to: %1</source>
        <translation>Ce que vous avez touché mène à&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page wanted to lead you to: %1</source>
        <translation>La page voulait vous emmener vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page wanted to open a new window: %1</source>
        <translation>La page voulait ouvrir une nouvelle fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files cannot be kept on this kiosk. Have it sent by e-mail, or ask a mediator to print it.</source>
        <translation>Cette borne ne garde aucun fichier. Faites-le envoyer par e-mail, ou demandez à un médiateur de l’imprimer.</translation>
    </message>
    <message>
        <source>Files cannot be sent from this kiosk. A mediator can help you with that.</source>
        <translation>Cette borne ne peut pas envoyer de fichier. Un médiateur peut vous aider à le faire.</translation>
    </message>
    <message>
        <source>Pages are not printed here. A mediator can help you keep it.</source>
        <translation>On n’imprime pas de page ici. Un médiateur peut vous aider à la garder.</translation>
    </message>
    <message>
        <source>This page asks for a password in a way that this kiosk does not offer. Ask a mediator.</source>
        <translation>Cette page demande un mot de passe d’une façon que cette borne ne permet pas. Demandez à un médiateur.</translation>
    </message>
    <message>
        <source>This address is not an official one for this procedure.</source>
        <translation>Cette adresse n’est pas une adresse officielle pour cette démarche.</translation>
    </message>
    <message>
        <source>It stays closed, to protect you. Nothing was sent there.</source>
        <translation>Elle reste fermée, pour vous protéger. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Revenir au site</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Open the site on your telephone</source>
        <translation>Ouvrez le site sur votre téléphone</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Continuer les étapes</translation>
    </message>
    <message>
        <source>I have no telephone</source>
        <translation>Je n’ai pas de téléphone</translation>
    </message>
    <message>
        <source>Open the camera of your telephone. Aim at the square. Touch the address that appears.</source>
        <translation>Ouvrez l’appareil photo de votre téléphone. Visez le carré. Appuyez sur l’adresse qui s’affiche.</translation>
    </message>
    <message>
        <source>Or type this address yourself, on any device:</source>
        <translation>Ou tapez vous-même cette adresse, sur un téléphone ou un ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>This is the official site. Other sites look alike and ask for money.</source>
        <translation>C’est le site officiel. D’autres sites lui ressemblent et demandent de l’argent.</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>Carré qui ouvre %1 sur un téléphone</translation>
    </message>
</context>
<context>
    <name>SiteTrouble</name>
    <message>
        <source>The connection to this site is not safe</source>
        <translation>La connexion à ce site n’est pas sûre</translation>
    </message>
    <message>
        <source>The site does not answer</source>
        <translation>Le site ne répond pas</translation>
    </message>
    <message>
        <source>The page does not answer any more</source>
        <translation>La page ne répond plus</translation>
    </message>
    <message>
        <source>The page has stopped</source>
        <translation>La page s’est arrêtée</translation>
    </message>
    <message>
        <source>The network of this place is not open yet</source>
        <translation>Le réseau de ce lieu n’est pas encore ouvert</translation>
    </message>
    <message>
        <source>The kiosk does not open it, to protect you. It may be the network of this place. The kiosk tries again by itself.</source>
        <translation>La borne ne l’ouvre pas, pour vous protéger. Cela vient peut-être du réseau de ce lieu. La borne réessaie toute seule.</translation>
    </message>
    <message>
        <source>The network or the site is out of order. The kiosk tries again by itself. You can also do it another way.</source>
        <translation>Le réseau ou le site est en panne. La borne réessaie toute seule. Vous pouvez aussi faire autrement.</translation>
    </message>
    <message>
        <source>You can wait a little, or open it again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>Vous pouvez attendre un peu, ou la rouvrir. Votre étape est gardée. Ce que vous avez tapé dans la page peut être perdu.</translation>
    </message>
    <message>
        <source>It is opened again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>Elle est rouverte. Votre étape est gardée. Ce que vous avez tapé dans la page peut être perdu.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
    <message>
        <source>The network shows its own sign-in page in place of the site. A mediator can open the network. The kiosk tries again by itself.</source>
        <translation>Le réseau montre sa propre page de connexion à la place du site. Un médiateur peut ouvrir le réseau. La borne réessaie toute seule.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Faire autrement</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>Carré qui ouvre %1 sur un téléphone</translation>
    </message>
    <message>
        <source>On your telephone: aim its camera at the square.</source>
        <translation>Sur votre téléphone&#xa0;: visez le carré avec l’appareil photo.</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
</context>
<context>
    <name>SlotNotes</name>
    <message>
        <source>Somebody has just taken this time. Nothing is lost: choose another one.</source>
        <translation>Quelqu’un vient de prendre cette heure. Rien n’est perdu&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Your time until now: %1. It is kept until the new one is confirmed.</source>
        <translation>Votre heure actuelle&#xa0;: %1. Elle est gardée jusqu’à la confirmation de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>SlotsScreen</name>
    <message>
        <source>Continue: %1</source>
        <extracomment>%1 is a moment: &quot;Wednesday 25 November at 9:45&quot;</extracomment>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · another time</source>
        <comment>subject</comment>
        <translation>%1 · autre heure</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Rendez-vous · %1 sur 4</translation>
    </message>
    <message>
        <source>Nobody is free for this</source>
        <translation>Personne n’est libre pour cela</translation>
    </message>
    <message>
        <source>Which other time suits you?</source>
        <translation>Quelle autre heure vous convient&#xa0;?</translation>
    </message>
    <message>
        <source>When would you like to come?</source>
        <translation>Quand voulez-vous venir&#xa0;?</translation>
    </message>
    <message>
        <source>When shall we call you?</source>
        <translation>Quand vous appeler&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <comment>centimetres</comment>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 cm from corner to corner (%2 inches)</source>
        <translation>%1 cm d’un coin à l’autre (%2 pouces)</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Add a mediator</source>
        <translation>Ajouter un médiateur</translation>
    </message>
    <message>
        <source>First name of the mediator</source>
        <translation>Prénom du médiateur ou de la médiatrice</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Bibliothécaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they did</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Ce lieu</translation>
    </message>
    <message>
        <source>Its name, its address, where the desk is</source>
        <translation>Son nom, son adresse, où est le bureau des médiateurs</translation>
    </message>
    <message>
        <source>Each day, holidays, days when it is closed</source>
        <translation>Chaque jour, les fériés, les jours de fermeture</translation>
    </message>
    <message>
        <source>A short text for all, on the first screen</source>
        <translation>Un court texte pour tous, sur l’accueil</translation>
    </message>
    <message>
        <source>What a session can be booked for</source>
        <translation>Ce pour quoi on prend rendez-vous</translation>
    </message>
    <message>
        <source>Name, logo and colour</source>
        <translation>Nom, logo et couleur</translation>
    </message>
    <message>
        <source>Which ones, who asked, and why</source>
        <translation>Lesquels, qui l’a demandé, pourquoi</translation>
    </message>
    <message>
        <source>Who can be booked here, and come in with a PIN.</source>
        <translation>Qui reçoit ici sur rendez-vous, et entre avec un code.</translation>
    </message>
    <message>
        <source>Her calendars are not chosen yet: she cannot be booked.</source>
        <translation>Ses agendas ne sont pas encore choisis&#xa0;: on ne peut pas prendre rendez-vous.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Press “Add a mediator”, then say what they help with and when.</source>
        <translation>Il n’y a encore personne. Appuyez sur «&#xa0;Ajouter un médiateur&#xa0;», puis dites à quoi il aide, et quand.</translation>
    </message>
    <message>
        <source>One of her calendars does not answer: her times may be wrong.</source>
        <translation>Un de ses agendas ne répond pas&#xa0;: ses horaires sont peut-être faux.</translation>
    </message>
    <message>
        <source>No hours in the next two weeks: she cannot be booked.</source>
        <translation>Pas de permanence ces deux semaines&#xa0;: on ne peut pas prendre rendez-vous.</translation>
    </message>
    <message>
        <source>set: press for a new one</source>
        <translation>mis&#xa0;: appuyez pour un nouveau</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Her hours</source>
        <translation>Ses heures</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Those that residents can choose</source>
        <translation>Celles que les usagers peuvent choisir</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Quand il n’y a personne</translation>
    </message>
    <message>
        <source>After how long the kiosk asks, and erases</source>
        <translation>Au bout de combien de temps la borne demande, et efface</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>L’écran</translation>
    </message>
    <message>
        <source>Its size, and how far people stand</source>
        <translation>Sa taille, et la distance des yeux</translation>
    </message>
    <message>
        <source>Calls for a mediator</source>
        <translation>Appels à un médiateur</translation>
    </message>
    <message>
        <source>Whom they reach, and a try</source>
        <translation>À qui ils arrivent, et un essai</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>Mots aux auteurs des guides</translation>
    </message>
    <message>
        <source>What mediators say of the guides</source>
        <translation>Ce que les médiateurs disent des guides</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>Ce que l’on voit ici</translation>
    </message>
    <message>
        <source>Visits, procedures, and where it is hard</source>
        <translation>Les visites, les démarches, et où c’est difficile</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Continuer l’installation</translation>
    </message>
    <message>
        <source>Some steps are still to be done</source>
        <translation>Des étapes restent à faire</translation>
    </message>
    <message>
        <source>Procedures to offer</source>
        <translation>Démarches proposées</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Médiateurs</translation>
    </message>
    <message>
        <source>Who helps here, with what, in which languages</source>
        <translation>Qui aide ici, pour quoi, en quelles langues</translation>
    </message>
    <message>
        <source>Where appointments go</source>
        <translation>Où vont les rendez-vous</translation>
    </message>
    <message>
        <source>Whether the weekly numbers go to the city</source>
        <translation>Si les chiffres de la semaine vont à la ville</translation>
    </message>
    <message>
        <source>Print a ticket to try it</source>
        <translation>Imprimer un ticket pour essayer</translation>
    </message>
    <message>
        <source>Hear the voice that reads the screen</source>
        <translation>Entendre la voix qui lit l’écran</translation>
    </message>
    <message>
        <source>PIN of the librarians</source>
        <translation>Code des bibliothécaires</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>For tickets and for documents, and what a page costs</source>
        <translation>Pour les tickets, pour les documents, et le prix d’une page</translation>
    </message>
    <message>
        <source>Health of the kiosk</source>
        <translation>État de la borne</translation>
    </message>
    <message>
        <source>What is well, and what to do</source>
        <translation>Ce qui va bien, et que faire sinon</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the staff did, and when</source>
        <translation>Ce que le personnel a fait, et quand</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Bordeaux</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rouille</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Bleu nuit</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>that of Pas à Pas</source>
        <translation>celle de Pas à Pas</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>il y en a un</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Enlever le logo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>A colour, such as #7A1B3B</source>
        <translation>Une couleur, par exemple #7A1B3B</translation>
    </message>
    <message>
        <source>PNG or SVG. Press the picture that is the logo.</source>
        <translation>PNG ou SVG. Appuyez sur l’image du logo.</translation>
    </message>
    <message>
        <source>Put the logo on a USB stick, as PNG or SVG, and plug it in here.</source>
        <translation>Mettez le logo sur une clé USB, en PNG ou SVG, et branchez-la ici.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>déjà donné</translation>
    </message>
    <message>
        <source>cannot be read: type it again</source>
        <translation>illisible&#xa0;: tapez-le de nouveau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Those offered, their order; write one</source>
        <translation>Celles proposées, leur ordre&#xa0;; en écrire une</translation>
    </message>
    <message>
        <source>Address of the telephone or chat (empty: none)</source>
        <translation>Adresse du téléphone ou de la messagerie (vide&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>What you call this kiosk</source>
        <translation>Le nom de cette borne chez vous</translation>
    </message>
    <message>
        <source>Which way the desk is</source>
        <translation>De quel côté est le bureau des médiateurs</translation>
    </message>
    <message>
        <source>Where the desk is, in words: %1</source>
        <translation>Où est le bureau des médiateurs, en mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Password of the shared calendar</source>
        <translation>Mot de passe de l’agenda partagé</translation>
    </message>
    <message>
        <source>Password for statistics</source>
        <translation>Mot de passe des statistiques</translation>
    </message>
    <message>
        <source>Password of the folder of calls</source>
        <translation>Mot de passe du dossier des appels</translation>
    </message>
    <message>
        <source>Address of the telephone</source>
        <translation>Adresse du téléphone</translation>
    </message>
    <message>
        <source>Folder of calls</source>
        <translation>Dossier des appels</translation>
    </message>
    <message>
        <source>Account of the folder of calls</source>
        <translation>Compte du dossier des appels</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>Téléphone ou messagerie de l’équipe</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>À quelle vitesse elle parle</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address for statistics</source>
        <translation>Adresse des statistiques</translation>
    </message>
    <message>
        <source>Account for statistics</source>
        <translation>Compte des statistiques</translation>
    </message>
    <message>
        <source>USB stick for statistics</source>
        <translation>Clé USB des statistiques</translation>
    </message>
    <message>
        <source>It asks “Are you still there?” after</source>
        <translation>Délai avant «&#xa0;Vous êtes toujours là&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Without an answer, it erases all after</source>
        <translation>Délai avant d’effacer tout, sans réponse</translation>
    </message>
    <message>
        <source>With a mediator, it asks after</source>
        <translation>Délai avec un médiateur à côté</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>From the eyes to the screen</source>
        <translation>Distance des yeux à l’écran</translation>
    </message>
    <message>
        <source>Paper of the tickets</source>
        <translation>Papier des tickets</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>Price of a page</source>
        <translation>Prix d’une page</translation>
    </message>
    <message>
        <source>Residents can choose among these. Touch one to take it out, or to put it back.</source>
        <translation>Les usagers choisissent parmi celles-ci. Touchez-en une pour la retirer ou la remettre.</translation>
    </message>
    <message>
        <source>Residents find these here. Touch one to take it out, or to put it back.</source>
        <translation>Les usagers trouvent ici ces démarches. Touchez-en une pour la retirer ou la remettre.</translation>
    </message>
    <message>
        <source>Behind the kiosk, straight ahead</source>
        <translation>Derrière la borne, tout droit</translation>
    </message>
    <message>
        <source>Ahead, on the right</source>
        <translation>Devant, à droite</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Behind the person, on the right</source>
        <translation>Derrière la personne, à droite</translation>
    </message>
    <message>
        <source>Behind the person</source>
        <translation>Derrière la personne</translation>
    </message>
    <message>
        <source>Behind the person, on the left</source>
        <translation>Derrière la personne, à gauche</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Ahead, on the left</source>
        <translation>Devant, à gauche</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>Normalement</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>Very slowly</source>
        <translation>Très lentement</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>a wrong PIN</source>
        <translation>un code faux</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>a PIN was set</source>
        <translation>un code a été donné</translation>
    </message>
    <message>
        <source>a PIN was taken away</source>
        <translation>un code a été retiré</translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation>un réglage a été changé</translation>
    </message>
    <message>
        <source>a guide was published</source>
        <translation>un guide a été publié</translation>
    </message>
    <message>
        <source>a guide of ours was taken away</source>
        <translation>un de nos guides a été retiré</translation>
    </message>
    <message>
        <source>a guide is offered again</source>
        <translation>un guide est de nouveau proposé</translation>
    </message>
    <message>
        <source>a guide is not offered any more</source>
        <translation>un guide n’est plus proposé</translation>
    </message>
    <message>
        <source>a guide has another place in the list</source>
        <translation>un guide a changé de place dans la liste</translation>
    </message>
    <message>
        <source>helped somebody at this kiosk</source>
        <translation>a aidé quelqu’un à cette borne</translation>
    </message>
    <message>
        <source>the page of a month was printed</source>
        <translation>la page d’un mois a été imprimée</translation>
    </message>
    <message>
        <source>numbers were saved on a stick</source>
        <translation>des nombres ont été copiés sur une clé</translation>
    </message>
    <message>
        <source>Allowed sites</source>
        <translation>Sites autorisés</translation>
    </message>
    <message>
        <source>The sites of the procedures are allowed already. Here are those of this place.</source>
        <translation>Les sites des démarches sont déjà autorisés. Voici ceux de ce lieu.</translation>
    </message>
    <message>
        <source>Allow a site</source>
        <translation>Autoriser un site</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Address of the site, such as www.bordeaux.fr</source>
        <translation>Adresse du site, par exemple www.bordeaux.fr</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Qui l’a demandé&#xa0;?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Pour quoi faire&#xa0;?</translation>
    </message>
    <message>
        <source>Allow it no more</source>
        <translation>Ne plus l’autoriser</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <extracomment>who asked for a site, and what for</extracomment>
        <translation>Demandé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Residents are not told when this place is open.</source>
        <translation>Les usagers ne savent pas quand ce lieu est ouvert.</translation>
    </message>
    <message>
        <source>Residents read now: “%1”</source>
        <translation>Les usagers lisent en ce moment&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These hours are more than a week can show. They are kept as they are written: %1</source>
        <translation>Ces horaires disent plus qu’une semaine. Ils restent comme ils sont écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>This part cannot be shown as a week, and is kept as it is written: %1</source>
        <translation>Cette partie ne tient pas dans une semaine. Elle reste comme elle est écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>As OpenStreetMap writes it</source>
        <translation>À la façon d’OpenStreetMap</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open as on other days</source>
        <translation>Ouvert comme les autres jours</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Appuyez pour l’enlever</translation>
    </message>
    <message>
        <source>Set a plain week instead</source>
        <translation>Mettre une semaine simple à la place</translation>
    </message>
    <message>
        <source>Add days when it is closed</source>
        <translation>Ajouter des jours de fermeture</translation>
    </message>
    <message>
        <source>Closed on which days? Such as 24/12/2026-2/1/2027</source>
        <translation>Fermé quels jours&#xa0;? Par exemple 24/12/2026-2/1/2027</translation>
    </message>
    <message>
        <source>Today’s message</source>
        <translation>Message du jour</translation>
    </message>
    <message>
        <source>A short text on the first screen, for all to read.</source>
        <translation>Un court texte sur l’accueil, que tout le monde lit.</translation>
    </message>
    <message>
        <source>Nothing is shown: it has no words yet.</source>
        <translation>Rien n’est affiché&#xa0;: il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>Nothing is shown any more: its last day is past.</source>
        <translation>Plus rien n’est affiché&#xa0;: son dernier jour est passé.</translation>
    </message>
    <message>
        <source>Not translated, and marked so, in: %1</source>
        <translation>Pas traduit, et signalé comme tel, en&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown: press to take it off</source>
        <translation>Affiché&#xa0;: appuyez pour l’enlever</translation>
    </message>
    <message>
        <source>Not shown: press to show it</source>
        <translation>Pas affiché&#xa0;: appuyez pour l’afficher</translation>
    </message>
    <message>
        <source>until it is taken off</source>
        <translation>jusqu’à ce qu’on l’enlève</translation>
    </message>
    <message>
        <source>On the first screen</source>
        <translation>Sur l’accueil</translation>
    </message>
    <message>
        <source>Last day it is shown</source>
        <translation>Dernier jour d’affichage</translation>
    </message>
    <message>
        <source>The message: %1</source>
        <translation>Le message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last day it is shown, such as 24/12/2026</source>
        <translation>Dernier jour d’affichage, par exemple 24/12/2026</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>Écrivez de 1 à 300 lettres.</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>La ville a fixé cela pour toutes ses bornes. C’est elle qui le change.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>Le fichier des réglages a une faute. Rien n’a été changé. Voyez «&#xa0;État de la borne&#xa0;».</translation>
    </message>
    <message>
        <source>A file has a fault, and nothing was changed. Mend it first: %1</source>
        <translation>Un fichier a une faute, et rien n’a été changé. Corrigez-le d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>La borne ne peut pas écrire ses réglages. Rien n’a été changé. Appelez le technicien.</translation>
    </message>
    <message>
        <source>Somebody changed this while you wrote. It now says: “%1”. Press “Keep” again to put yours in its place.</source>
        <translation>Quelqu’un a changé ceci pendant que vous écriviez. On lit maintenant&#xa0;: «&#xa0;%1&#xa0;». Appuyez encore sur «&#xa0;Garder&#xa0;» pour mettre le vôtre à la place.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and are changed there.</source>
        <translation>Ses heures sont dans l’agenda partagé, et se changent là-bas.</translation>
    </message>
    <message>
        <source>This is no address on that server. It begins with / or with %1</source>
        <translation>Cette adresse n’est pas sur ce serveur. Elle commence par / ou par %1</translation>
    </message>
    <message>
        <source>Hours and appointments need two calendars. Choose another one.</source>
        <translation>Il faut deux agendas, un pour les permanences, un pour les rendez-vous. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody has removed this meanwhile.</source>
        <translation>Quelqu’un l’a enlevé entre-temps.</translation>
    </message>
    <message>
        <source>It would close before it opens. Mend the hours, then press “Keep”.</source>
        <translation>Ce serait fermé avant d’ouvrir. Corrigez les heures, puis appuyez sur «&#xa0;Garder&#xa0;».</translation>
    </message>
    <message>
        <source>It would open again before it has closed. Mend the hours, then press “Keep”.</source>
        <translation>Ce serait rouvert avant d’avoir fermé. Corrigez les heures, puis appuyez sur «&#xa0;Garder&#xa0;».</translation>
    </message>
    <message>
        <source>These are no opening hours. Write them so: Mo-Fr 10:00-18:00; PH off</source>
        <translation>Ce ne sont pas des horaires. Écrivez-les ainsi&#xa0;: Mo-Fr 10:00-18:00; PH off</translation>
    </message>
    <message>
        <source>This is no day. Write it so: 24/12/2026, or 24/12/2026-2/1/2027</source>
        <translation>Ce n’est pas un jour. Écrivez-le ainsi&#xa0;: 24/12/2026, ou 24/12/2026-2/1/2027</translation>
    </message>
    <message>
        <source>This is not one day. Write it so: 24/12/2026</source>
        <translation>Ce n’est pas un seul jour. Écrivez-le ainsi&#xa0;: 24/12/2026</translation>
    </message>
    <message>
        <source>That day is past: the kiosk’s clock says %1. If the clock is wrong, see “Health of the kiosk”.</source>
        <translation>Ce jour est passé&#xa0;: l’horloge de la borne dit %1. Si l’horloge a tort, voyez «&#xa0;État de la borne&#xa0;».</translation>
    </message>
    <message>
        <source>This is no address of a site. Write it so: www.bordeaux.fr</source>
        <translation>Ce n’est pas l’adresse d’un site. Écrivez-la ainsi&#xa0;: www.bordeaux.fr</translation>
    </message>
    <message>
        <source>The address must begin with https.</source>
        <translation>L’adresse commence par https.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>C’est déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>A name has 1 to 40 letters.</source>
        <translation>Un nom a de 1 à 40 lettres.</translation>
    </message>
    <message>
        <source>One subject at least must stay.</source>
        <translation>Il doit rester au moins un sujet.</translation>
    </message>
    <message>
        <source>%1 helps with nothing else. Give her another subject first.</source>
        <translation>%1 n’aide sur rien d’autre. Donnez-lui d’abord un autre sujet.</translation>
    </message>
    <message>
        <source>A mediator needs one subject at least.</source>
        <translation>Un médiateur a besoin d’au moins un sujet.</translation>
    </message>
    <message>
        <source>Hard to read. The nearest is %1. Press “Keep” to take it.</source>
        <translation>Difficile à lire. La plus proche est %1. Appuyez sur «&#xa0;Garder&#xa0;» pour la prendre.</translation>
    </message>
    <message>
        <source>This file is too large for a logo: %1 MB. Save it smaller, 5 MB at most.</source>
        <translation>Ce fichier est trop lourd pour un logo&#xa0;: %1&#xa0;Mo. Enregistrez-le plus petit, 5&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today. Call the technician.</source>
        <translation>La borne ne peut rien garder aujourd’hui. Appelez le technicien.</translation>
    </message>
    <message>
        <source>This is no colour. Write it so: #7A1B3B</source>
        <translation>Ce n’est pas une couleur. Écrivez-la ainsi&#xa0;: #7A1B3B</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Save the logo as PNG or SVG.</source>
        <translation>Ce fichier n’est pas une image utilisable. Enregistrez le logo en PNG ou SVG.</translation>
    </message>
    <message>
        <source>There is more than a drawing in this SVG: %1. Save it as PNG, or plain.</source>
        <translation>Ce SVG contient plus qu’un dessin&#xa0;: %1. Enregistrez-le en PNG, ou simplifié.</translation>
    </message>
    <message>
        <source>This picture has too many pixels: %1. Save it smaller: 8000 each way.</source>
        <translation>Cette image a trop de pixels&#xa0;: %1. Enregistrez-la plus petite&#xa0;: 8000 de côté.</translation>
    </message>
    <message>
        <source>The file is not there any more. Is the stick still plugged in?</source>
        <translation>Le fichier n’est plus là. La clé est-elle encore branchée&#xa0;?</translation>
    </message>
    <message>
        <source>With the city’s calendar server</source>
        <translation>Avec le serveur d’agendas de la ville</translation>
    </message>
    <message>
        <source>Mediators see the appointments in their own calendar</source>
        <translation>Les médiateurs voient les rendez-vous dans leur propre agenda</translation>
    </message>
    <message>
        <source>This kiosk only</source>
        <translation>Cette borne seulement</translation>
    </message>
    <message>
        <source>It keeps the appointments itself</source>
        <translation>Elle garde elle-même les rendez-vous</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>Agenda partagé</translation>
    </message>
    <message>
        <source>Where do appointments go?</source>
        <translation>Où vont les rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Essayer la liaison</translation>
    </message>
    <message>
        <source>Each mediator’s hours are in a file of the folder “calendars” of this kiosk.</source>
        <translation>Les heures de chaque médiateur sont dans un fichier du dossier «&#xa0;calendars&#xa0;» de cette borne.</translation>
    </message>
    <message>
        <source>Choose below which calendar is for what.</source>
        <translation>Choisissez plus bas à quoi sert chaque agenda.</translation>
    </message>
    <message>
        <source>%1: when she or he is there</source>
        <translation>%1&#xa0;: ses permanences</translation>
    </message>
    <message>
        <source>%1: appointments</source>
        <translation>%1&#xa0;: les rendez-vous</translation>
    </message>
    <message>
        <source>not said yet: press to choose</source>
        <translation>pas encore indiqué&#xa0;: appuyez pour choisir</translation>
    </message>
    <message>
        <source>Type its address</source>
        <translation>Écrire son adresse</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Demander à nouveau au serveur</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>Adresse de l’agenda</translation>
    </message>
    <message>
        <source>Which calendar is %1’s?</source>
        <translation>Quel agenda est celui de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Which calendar is for %1’s appointments?</source>
        <translation>Quel agenda est pour les rendez-vous de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The one that holds the hours when she or he is here.</source>
        <translation>Celui qui contient ses permanences ici.</translation>
    </message>
    <message>
        <source>The kiosk writes them there. It is another than that of the hours.</source>
        <translation>La borne les y écrit. Ce n’est pas celui des permanences.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Press the button: a small ticket comes out of the printer.</source>
        <translation>Appuyez sur le bouton&#xa0;: un petit ticket sort de l’imprimante.</translation>
    </message>
    <message>
        <source>No printer is found. Plug one in and switch it on, or go on without: residents then photograph the screen.</source>
        <translation>Aucune imprimante trouvée. Branchez-en une et allumez-la, ou continuez sans&#xa0;: les usagers photographient alors l’écran.</translation>
    </message>
    <message>
        <source>Print a ticket</source>
        <translation>Imprimer un ticket</translation>
    </message>
    <message>
        <source>Did the ticket come out?</source>
        <translation>Le ticket est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Is there paper, the right way round? Is the lid shut, the light on?</source>
        <translation>Y a-t-il du papier, dans le bon sens&#xa0;? Le capot est-il fermé, le voyant allumé&#xa0;?</translation>
    </message>
    <message>
        <source>The printer did not take the ticket. See paper and cable.</source>
        <translation>L’imprimante n’a pas pris le ticket. Regardez le papier et le câble.</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>Choisir l’imprimante</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Ticket d’essai</translation>
    </message>
    <message>
        <source>What the city calls this kiosk</source>
        <translation>Comment la ville appelle cette borne</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Test, and send from now on</source>
        <translation>Essayer, et envoyer désormais</translation>
    </message>
    <message>
        <source>Test, and use this stick</source>
        <translation>Essayer, et utiliser cette clé</translation>
    </message>
    <message>
        <source>Sending statistics</source>
        <translation>Envoi des statistiques</translation>
    </message>
    <message>
        <source>The numbers say what people need, never who they are.</source>
        <translation>Les chiffres disent ce dont les gens ont besoin, jamais qui ils sont.</translation>
    </message>
    <message>
        <source>The weekly numbers are sent.</source>
        <translation>Les chiffres de la semaine sont envoyés.</translation>
    </message>
    <message>
        <source>Nothing leaves this kiosk now.</source>
        <translation>Rien ne quitte cette borne pour l’instant.</translation>
    </message>
    <message>
        <source>This kiosk has no voice: the technician adds it.</source>
        <translation>Cette borne n’a pas de voix&#xa0;: le technicien l’ajoute.</translation>
    </message>
    <message>
        <source>The voice does not speak this language.</source>
        <translation>La voix ne parle pas cette langue.</translation>
    </message>
    <message>
        <source>The sound does not come out: no loudspeaker.</source>
        <translation>Le son ne sort pas&#xa0;: pas de haut-parleur.</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Voix et son</translation>
    </message>
    <message>
        <source>Press the button, and listen where residents stand.</source>
        <translation>Appuyez sur le bouton, et écoutez là où les usagers se tiennent.</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Dire une phrase</translation>
    </message>
    <message>
        <source>Did you hear it well?</source>
        <translation>L’avez-vous bien entendue&#xa0;?</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, and see that it is plugged in. Then try once more.</source>
        <translation>Montez le son du haut-parleur, et voyez s’il est branché. Puis essayez encore.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Good morning. This is the voice that reads the screen.</source>
        <translation>Bonjour. Voici la voix qui lit l’écran.</translation>
    </message>
    <message>
        <source>The connection works, and it is kept.</source>
        <translation>La liaison marche, et elle est gardée.</translation>
    </message>
    <message>
        <source>The account works, and it is kept. The server does not let us try out writing.</source>
        <translation>Le compte marche, et il est gardé. Le serveur ne laisse pas essayer d’écrire.</translation>
    </message>
    <message>
        <source>Make an appointment on this kiosk, and see whether it arrives.</source>
        <translation>Prenez un rendez-vous sur cette borne, et voyez s’il arrive.</translation>
    </message>
    <message>
        <source>The server answers, but appointments would not be safe on it.</source>
        <translation>Le serveur répond, mais les rendez-vous n’y seraient pas sûrs.</translation>
    </message>
    <message>
        <source>Show the technician: pas-a-pas server probe says why.</source>
        <translation>Montrez au technicien&#xa0;: pas-a-pas server probe dit pourquoi.</translation>
    </message>
    <message>
        <source>The server’s clock and this one are half a day apart.</source>
        <translation>L’horloge du serveur et celle-ci ont une demi-journée d’écart.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell the city.</source>
        <translation>Regardez l’heure en haut. Si elle est juste, dites-le à la ville.</translation>
    </message>
    <message>
        <source>What the kiosk writes there, it does not read at once.</source>
        <translation>Ce que la borne y écrit, elle ne le relit pas aussitôt.</translation>
    </message>
    <message>
        <source>Two people could get the same time. Tell the city.</source>
        <translation>Deux personnes pourraient avoir la même heure. Dites-le à la ville.</translation>
    </message>
    <message>
        <source>The server does not keep appointments as they are written.</source>
        <translation>Le serveur ne garde pas les rendez-vous comme ils sont écrits.</translation>
    </message>
    <message>
        <source>Ask the city for another calendar server.</source>
        <translation>Demandez à la ville un autre serveur d’agendas.</translation>
    </message>
    <message>
        <source>The server does not take this account and password.</source>
        <translation>Le serveur n’accepte pas ce compte avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Type both again. Small and capital letters are not the same.</source>
        <translation>Tapez les deux de nouveau. Minuscules et majuscules comptent.</translation>
    </message>
    <message>
        <source>This account may not do this on the server.</source>
        <translation>Ce compte n’a pas ce droit sur le serveur.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to allow it.</source>
        <translation>Demandez à qui s’occupe du serveur de l’autoriser.</translation>
    </message>
    <message>
        <source>The address is not safe: others could read the password.</source>
        <translation>L’adresse n’est pas sûre&#xa0;: d’autres pourraient lire le mot de passe.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Écrivez une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, or this kiosk’s clock is wrong.</source>
        <translation>Le certificat du serveur a expiré, ou l’horloge de cette borne est fausse.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell who looks after the server.</source>
        <translation>Regardez l’heure en haut. Si elle est juste, dites-le à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>Another server answers in place of this one.</source>
        <translation>Un autre serveur répond à sa place.</translation>
    </message>
    <message>
        <source>Look for a slip in the address. Nothing was sent.</source>
        <translation>Cherchez une faute dans l’adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This kiosk does not know who vouches for the server.</source>
        <translation>Cette borne ne connaît pas qui se porte garant du serveur.</translation>
    </message>
    <message>
        <source>Ask the technician to add the city’s certificate. Nothing was sent.</source>
        <translation>Demandez au technicien d’ajouter le certificat de la ville. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A page answers, and no calendar: that of the network, or another address.</source>
        <translation>Une page répond, et non un agenda&#xa0;: celle du réseau, ou une autre adresse.</translation>
    </message>
    <message>
        <source>Is the network open without a log-in page? Then look for a slip in the address.</source>
        <translation>Le réseau s’ouvre-t-il sans page de connexion&#xa0;? Cherchez alors une faute dans l’adresse.</translation>
    </message>
    <message>
        <source>The address leads elsewhere: to a log-in page, or it has changed.</source>
        <translation>L’adresse mène ailleurs&#xa0;: à une page de connexion, ou elle a changé.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Look at the cable of the network, and for a slip in the address.</source>
        <translation>Regardez le câble du réseau, et cherchez une faute dans l’adresse.</translation>
    </message>
    <message>
        <source>The server has too much to do just now.</source>
        <translation>Le serveur a trop à faire en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Essayez encore dans quelques minutes.</translation>
    </message>
    <message>
        <source>There is nothing at that address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Look for a slip in the address.</source>
        <translation>Cherchez une faute dans l’adresse.</translation>
    </message>
    <message>
        <source>That server has no calendars.</source>
        <translation>Ce serveur n’a pas d’agendas.</translation>
    </message>
    <message>
        <source>Ask for the “CalDAV” address of the account.</source>
        <translation>Demandez l’adresse «&#xa0;CalDAV&#xa0;» du compte.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>Le serveur n’a plus de place.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>Demandez à qui s’occupe du serveur de faire de la place.</translation>
    </message>
    <message>
        <source>The kiosk’s store of passwords does not open.</source>
        <translation>Le coffre des mots de passe de la borne ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Call the technician.</source>
        <translation>Appelez le technicien.</translation>
    </message>
    <message>
        <source>It works, but the kiosk cannot keep it. Nothing was changed.</source>
        <translation>Cela marche, mais la borne ne peut pas le garder. Rien n’a changé.</translation>
    </message>
    <message>
        <source>See “Health of the kiosk”, or call the technician.</source>
        <translation>Voyez «&#xa0;État de la borne&#xa0;», ou appelez le technicien.</translation>
    </message>
    <message>
        <source>No stick is chosen.</source>
        <translation>Aucune clé n’est choisie.</translation>
    </message>
    <message>
        <source>Plug one in, wait a moment, then choose it.</source>
        <translation>Branchez-en une, attendez un moment, puis choisissez-la.</translation>
    </message>
    <message>
        <source>Nothing can be written on this stick.</source>
        <translation>On ne peut rien écrire sur cette clé.</translation>
    </message>
    <message>
        <source>Is it plugged in, not full, and not locked? Or take another.</source>
        <translation>Est-elle branchée, pas pleine, pas verrouillée&#xa0;? Ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>The test did not come to an end.</source>
        <translation>L’essai n’est pas allé à son terme.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, call the technician.</source>
        <translation>Essayez encore. Si cela dure, appelez le technicien.</translation>
    </message>
    <message>
        <source>To the city, by the network</source>
        <translation>À la ville, par le réseau</translation>
    </message>
    <message>
        <source>Each week, into a folder of its server</source>
        <translation>Chaque semaine, dans un dossier de son serveur</translation>
    </message>
    <message>
        <source>On a USB stick</source>
        <translation>Sur une clé USB</translation>
    </message>
    <message>
        <source>Where there is never a network</source>
        <translation>Là où il n’y a jamais de réseau</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>The numbers stay in this kiosk</source>
        <translation>Les chiffres restent dans cette borne</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>L’essai est arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The kiosk knocks at the server…</source>
        <translation>La borne frappe à la porte du serveur…</translation>
    </message>
    <message>
        <source>The account is open. The kiosk tries to write…</source>
        <translation>Le compte s’ouvre. La borne essaie d’écrire…</translation>
    </message>
    <message>
        <source>The clocks are compared. The kiosk writes and reads…</source>
        <translation>Les horloges sont comparées. La borne écrit et lit…</translation>
    </message>
    <message>
        <source>It writes and reads. Some more questions…</source>
        <translation>Elle écrit et lit. Encore quelques questions…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Presque fini…</translation>
    </message>
    <message>
        <source>Address of the printer, such as %1</source>
        <translation>Adresse de l’imprimante, comme %1</translation>
    </message>
    <message>
        <source>Printer of documents</source>
        <translation>Imprimante des documents</translation>
    </message>
    <message>
        <source>Printer of tickets</source>
        <translation>Imprimante des tickets</translation>
    </message>
    <message>
        <source>%1 cm wide</source>
        <comment>paper</comment>
        <translation>%1 cm de large</translation>
    </message>
    <message>
        <source>Nothing is said of a price</source>
        <translation>Aucun prix n’est dit</translation>
    </message>
    <message>
        <source>None: documents are not printed here</source>
        <translation>Aucune&#xa0;: on n’imprime pas de document ici</translation>
    </message>
    <message>
        <source>The usual one of this machine</source>
        <translation>L’imprimante habituelle de cette machine</translation>
    </message>
    <message>
        <source>None: no ticket is printed</source>
        <translation>Aucune&#xa0;: aucun ticket n’est imprimé</translation>
    </message>
    <message>
        <source>A small ticket printer, by its address</source>
        <translation>Une petite imprimante à tickets, par son adresse</translation>
    </message>
    <message>
        <source>The small ticket printer %1</source>
        <translation>La petite imprimante à tickets %1</translation>
    </message>
    <message>
        <source>If you can read all of this, the printer is well set.</source>
        <translation>Si vous lisez tout ceci, l’imprimante est bien réglée.</translation>
    </message>
    <message>
        <source>A telephone that reads this square shows “PAS A PAS”.</source>
        <translation>Un téléphone qui lit ce carré affiche «&#xa0;PAS A PAS&#xa0;».</translation>
    </message>
    <message>
        <source>In a few words, without anybody’s name</source>
        <translation>En quelques mots, sans aucun nom</translation>
    </message>
    <message>
        <source>%1 (step %2)</source>
        <extracomment>%1 is a procedure and the name of a step, %2 the number of the step</extracomment>
        <translation>%1 (étape %2)</translation>
    </message>
    <message>
        <source>in the shared calendar</source>
        <translation>dans l’agenda partagé</translation>
    </message>
    <message>
        <source>in a calendar made elsewhere</source>
        <translation>dans un agenda fait ailleurs</translation>
    </message>
    <message>
        <source>none yet: she cannot be booked</source>
        <translation>aucune&#xa0;: on ne peut pas encore réserver</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>Sessions can be booked in these hours, not on public holidays.</source>
        <translation>On peut réserver pendant ces heures, sauf les jours fériés.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and set there: %1</source>
        <translation>Ses heures sont dans l’agenda partagé, et s’y règlent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Her hours were made by another program, and are used as they are: %1. A plain week takes their place; the old file stays beside it.</source>
        <translation>Ses heures viennent d’un autre programme, et servent telles quelles&#xa0;: %1. Une semaine simple les remplace&#xa0;; l’ancien fichier reste à côté.</translation>
    </message>
    <message>
        <source>The file has a fault, and this part of it is not used: %1</source>
        <translation>Le fichier a un défaut, et cette partie ne sert pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has booked anything that would be touched.</source>
        <translation>Personne n’a de rendez-vous que cela toucherait.</translation>
    </message>
    <message>
        <source>Sessions booked already: %1, the next on %2. They stay booked: tell the people, or move them first.</source>
        <translation>Rendez-vous déjà pris&#xa0;: %1, le prochain %2. Ils restent pris&#xa0;: prévenez les personnes, ou déplacez-les d’abord.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Enlever %1&#xa0;?</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>It can be put back as long as you stay in this list.</source>
        <translation>On peut le remettre tant que vous restez dans cette liste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>There is no subject yet: nothing can be booked. Press “Add a subject”.</source>
        <translation>Il n’y a pas encore de sujet&#xa0;: rien ne peut être réservé. Appuyez sur «&#xa0;Ajouter un sujet&#xa0;».</translation>
    </message>
    <message>
        <source>What a session with a mediator can be booked for.</source>
        <translation>Ce pour quoi on prend rendez-vous avec un médiateur.</translation>
    </message>
    <message>
        <source>Nobody helps with it: it cannot be booked.</source>
        <translation>Personne n’aide sur ce sujet&#xa0;: on ne peut pas le réserver.</translation>
    </message>
    <message>
        <source>Not offered at present</source>
        <translation>Pas proposé en ce moment</translation>
    </message>
    <message>
        <source>The subject, in French</source>
        <translation>Le sujet, en français</translation>
    </message>
    <message>
        <source>Offered: press to stop</source>
        <translation>Proposé&#xa0;: appuyez pour arrêter</translation>
    </message>
    <message>
        <source>Not offered: press to offer it</source>
        <translation>Pas proposé&#xa0;: appuyez pour le proposer</translation>
    </message>
    <message>
        <source>Residents can book it</source>
        <translation>Les usagers peuvent le réserver</translation>
    </message>
    <message>
        <source>What it is called: %1</source>
        <translation>Son nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>How long a session is</source>
        <translation>Durée d’un rendez-vous</translation>
    </message>
    <message>
        <source>Where one meets</source>
        <translation>Où on se rencontre</translation>
    </message>
    <message>
        <source>Booked at the latest</source>
        <translation>On réserve au plus tard</translation>
    </message>
    <message>
        <source>Booked at the earliest</source>
        <translation>On réserve au plus tôt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>At another place</source>
        <translation>Dans un autre lieu</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 jours avant</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>quand il commence</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>Les autres bornes de ce lieu</translation>
    </message>
    <message>
        <source>A call can be seen, and answered, on each kiosk of this place.</source>
        <translation>Un appel se voit sur chaque borne de ce lieu, et on peut y répondre.</translation>
    </message>
    <message>
        <source>They show a call</source>
        <translation>Elles montrent un appel</translation>
    </message>
    <message>
        <source>By a folder on the server of the city</source>
        <translation>Par un dossier sur le serveur de la ville</translation>
    </message>
    <message>
        <source>They do not show it</source>
        <translation>Elles ne le montrent pas</translation>
    </message>
    <message>
        <source>This place has one kiosk, or no server</source>
        <translation>Ce lieu a une seule borne, ou pas de serveur</translation>
    </message>
    <message>
        <source>Test, and use this folder</source>
        <translation>Essayer, et utiliser ce dossier</translation>
    </message>
    <message>
        <source>The other kiosks show a call.</source>
        <translation>Les autres bornes montrent un appel.</translation>
    </message>
    <message>
        <source>The other kiosks are not told of a call now.</source>
        <translation>Les autres bornes ne sont pas prévenues d’un appel pour l’instant.</translation>
    </message>
    <message>
        <source>The kiosk asks the server for its calendars…</source>
        <translation>La borne demande au serveur ses agendas…</translation>
    </message>
    <message>
        <source>This account has no calendar yet. Make two with its calendar program: one for hours, one for appointments. Then ask again.</source>
        <translation>Ce compte n’a pas encore d’agenda. Créez-en deux&#xa0;: un pour les permanences, un pour les rendez-vous. Puis demandez à nouveau.</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Procedures</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Appointments, workshops</source>
        <translation>Rendez-vous, ateliers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Languages and aids</source>
        <translation>Langues et aides</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>Où c’est difficile</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>Ce que l’on voit ici</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>Page du mois</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>En images</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tableaux</translation>
    </message>
    <message>
        <source>Take the numbers</source>
        <translation>Emporter les nombres</translation>
    </message>
    <message>
        <source>The numbers cannot be read. See “Health of the kiosk”.</source>
        <translation>Les nombres ne peuvent pas être lus. Voyez «&#xa0;État de la borne&#xa0;».</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>Démonstration&#xa0;: ces nombres sont inventés.</translation>
    </message>
    <message>
        <source>Month: %1. Choose another</source>
        <comment>for who does not see</comment>
        <translation>Mois&#xa0;: %1. En choisir un autre</translation>
    </message>
    <message>
        <source>Nobody was counted yet this month.</source>
        <translation>Personne n’a encore été compté ce mois-ci.</translation>
    </message>
    <message>
        <source>Nobody was counted that month.</source>
        <translation>Personne n’a été compté ce mois-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) counted</source>
        <translation>
            <numerusform>%n visite comptée</numerusform>
            <numerusform>%n visites comptées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n faute</numerusform>
            <numerusform>%n fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Retour à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Où en êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Revenir à l’étape</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Continuer les étapes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>See the site</source>
        <translation>Voir le site</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n faute</numerusform>
            <numerusform>%n fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>What comes next</source>
        <translation>Ce qui se passe après</translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation>Ce que vous allez voir</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si cela ne marche pas</translation>
    </message>
</context>
<context>
    <name>StuckButton</name>
    <message>
        <source>I am stuck</source>
        <translation>Je suis bloqué</translation>
    </message>
</context>
<context>
    <name>StuckCard</name>
    <message>
        <source>Where people get stuck this week</source>
        <translation>Où l’on bloque cette semaine</translation>
    </message>
    <message>
        <source>Nobody was stuck in a guide here in the last seven days.</source>
        <translation>Personne n’a été bloqué ici depuis sept jours.</translation>
    </message>
    <message>
        <source>Press a line to write to the author of the guide.</source>
        <translation>Appuyez sur une ligne pour écrire à l’auteur du guide.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place in a guide, why, how often</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>StuckScreen</name>
    <message>
        <source>%1 · step %2</source>
        <comment>procedure, place</comment>
        <translation>%1 · étape %2</translation>
    </message>
    <message>
        <source>It does not matter. What shall we do?</source>
        <translation>Ce n’est pas grave. Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>What to try, and what to look at.</source>
        <translation>Ce que vous pouvez essayer et vérifier.</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>Un conseil pour cette étape</translation>
    </message>
    <message>
        <source>Someone helps you, here.</source>
        <translation>Quelqu’un vous aide, ici.</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Choisissez un jour et une heure.</translation>
    </message>
    <message>
        <source>Next free time: %1.</source>
        <translation>Prochain créneau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>A code brings you back to this step.</source>
        <translation>Un code vous ramène à cette étape.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>By telephone, by post or at a desk.</source>
        <translation>Par téléphone, par courrier ou au guichet.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Faire autrement</translation>
    </message>
    <message>
        <source>What blocks you? It helps to improve things. Only a number is kept.</source>
        <translation>Qu’est-ce qui bloque&#xa0;? Cela aide à améliorer les démarches. La borne garde seulement un nombre.</translation>
    </message>
    <message>
        <source>Thank you. It will help to improve things.</source>
        <translation>Merci. Cela aide à améliorer les démarches.</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation>Code par SMS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Photo or paper</source>
        <translation>Photo ou papier</translation>
    </message>
    <message>
        <source>The page is not the same</source>
        <translation>La page est différente</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>SubjectsScreen</name>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Rendez-vous · %1 sur 4</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>C’est pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Your time: %1, with %2.</source>
        <extracomment>%1 is a moment (&quot;tomorrow at 9:45&quot;), %2 a first name</extracomment>
        <translation>Votre heure&#xa0;: %1, avec %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 By telephone, %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 Par téléphone, %n minute.</numerusform>
            <numerusform>%1 Par téléphone, %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 %n minute.</numerusform>
            <numerusform>%1 %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>It is being printed on %1.</source>
        <translation>La page s’imprime sur %1.</translation>
    </message>
    <message>
        <source>It is on the stick %1, as “%2”. You can take the stick out.</source>
        <translation>C’est sur la clé %1, sous le nom «&#xa0;%2&#xa0;». Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>Page du mois</translation>
    </message>
    <message>
        <source>The numbers, in files</source>
        <translation>Les nombres, en fichiers</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>La page telle qu’elle sera</translation>
    </message>
    <message>
        <source>%1 does not print. Is it on, and has it paper? Nothing is lost: try again.</source>
        <translation>%1 n’imprime pas. Est-elle allumée, a-t-elle du papier&#xa0;? Rien n’est perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>It could not be written on the stick %1. Is it full, or taken out? Nothing is lost: try again.</source>
        <translation>La clé %1 n’a pas pu être écrite. Est-elle pleine, ou retirée&#xa0;? Rien n’est perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One A4 page, for the team and the partners. These numbers are exact.</source>
        <translation>Une page A4, pour l’équipe et les partenaires. Ces nombres sont exacts.</translation>
    </message>
    <message>
        <source>All months kept here, for a spreadsheet, with a text that explains them. These numbers are exact: they are for the team. A very small one may make somebody think of a person.</source>
        <translation>Tous les mois gardés ici, pour un tableur, avec un texte qui les explique. Ces nombres sont exacts&#xa0;: ils sont pour l’équipe. Un très petit nombre peut faire penser à quelqu’un.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 Mo libres</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 Go libres</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>Imprimer sur %1</translation>
    </message>
    <message>
        <source>Save on the stick %1</source>
        <translation>Copier sur la clé %1</translation>
    </message>
    <message>
        <source>The stick %1 is locked: nothing can be written on it.</source>
        <translation>La clé %1 est verrouillée&#xa0;: rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>To save it, put a USB stick into the kiosk. It is shown here after a moment.</source>
        <translation>Pour garder une copie, branchez une clé USB sur la borne. Elle apparaît ici après un instant.</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>À votre retour, appuyez sur «&#xa0;Reprendre ma démarche&#xa0;». Vous revenez à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your code to continue later</source>
        <translation>Votre code pour continuer plus tard</translation>
    </message>
    <message>
        <source>Show this square to the reader of the kiosk, or type the code.</source>
        <translation>Montrez ce carré au lecteur de la borne, ou tapez le code.</translation>
    </message>
    <message>
        <source>It works on every Pas à Pas kiosk, and holds nothing about you.</source>
        <translation>Il marche sur toutes les bornes Pas à Pas, et ne dit rien de vous.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Papers and elections</source>
        <translation>Papiers et élections</translation>
    </message>
    <message>
        <source>Family and school</source>
        <translation>Famille et école</translation>
    </message>
    <message>
        <source>Health and social aid</source>
        <translation>Santé et aides sociales</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>Travail et formation</translation>
    </message>
    <message>
        <source>Housing and energy</source>
        <translation>Logement et énergie</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation>Argent et impôts</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Foreigners in France</source>
        <translation>Personnes étrangères</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>What is it about?</source>
        <translation>C’est à quel sujet&#xa0;?</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Chercher au clavier</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n&#xa0;démarche</numerusform>
            <numerusform>%n&#xa0;démarches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Square that adds the session to the calendar of a telephone</source>
        <translation>Carré qui ajoute le rendez-vous à l’agenda d’un téléphone</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>Visez ce carré avec votre téléphone&#xa0;: le rendez-vous s’ajoute à votre agenda.</translation>
    </message>
    <message>
        <source>To know if it is booked, your code</source>
        <translation>Pour savoir si c’est réservé, votre code</translation>
    </message>
    <message>
        <source>To move or cancel, your code</source>
        <translation>Pour déplacer ou annuler, votre code</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, déjà pris</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>déjà pris</translation>
    </message>
</context>
<context>
    <name>TodayNote</name>
    <message>
        <source>This message of the place has not been translated.</source>
        <translation>Ce message du lieu n’a pas été traduit.</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Help somebody here</source>
        <translation>Accompagner ici</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There is something private here. It is said only if you ask for it.</source>
        <translation>Il y a ici une information privée. Elle est dite seulement si vous le demandez.</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>pas cochée</translation>
    </message>
    <message>
        <source>to be typed</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>pas disponible maintenant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 typed</source>
        <comment>so many signs</comment>
        <translation>signes écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>a character</source>
        <comment>typed, and not said which</comment>
        <translation>un caractère</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, étape faite</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, étape en cours</translation>
    </message>
    <message numerus="yes">
        <source>About %n more minute(s)</source>
        <translation>
            <numerusform>Encore %n&#xa0;minute environ</numerusform>
            <numerusform>Encore %n&#xa0;minutes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialScreen</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Very good: it works.</source>
        <translation>Très bien&#xa0;: cela marche.</translation>
    </message>
</context>
<context>
    <name>TrialTicketScreen</name>
    <message>
        <source>Test ticket</source>
        <translation>Ticket d’essai</translation>
    </message>
    <message>
        <source>Back to the printers</source>
        <translation>Revenir aux imprimantes</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>L’imprimer encore une fois</translation>
    </message>
    <message>
        <source>No printer is found. See that it is on and connected, then choose it here.</source>
        <translation>Aucune imprimante n’est trouvée. Voyez si elle est allumée et branchée, puis choisissez-la.</translation>
    </message>
    <message>
        <source>The ticket has every kind of letter, a square and a code.</source>
        <translation>Le ticket porte toutes sortes de lettres, un carré et un code.</translation>
    </message>
    <message>
        <source>The printer has taken the ticket. Look at it: is every letter there, and is it cut?</source>
        <translation>L’imprimante a pris le ticket. Regardez-le&#xa0;: les lettres y sont-elles toutes, est-il coupé&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was changed. Residents see their code on the screen meanwhile.</source>
        <translation>Rien n’a été changé. Les usagers voient leur code à l’écran en attendant.</translation>
    </message>
</context>
<context>
    <name>TypedBox</name>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>avec vous</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>de nouveau attendu</translation>
    </message>
    <message>
        <source>Already over: %1</source>
        <translation>Déjà passés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2. Undo</source>
        <comment>a name, a state</comment>
        <translation>%1&#xa0;: %2. Annuler</translation>
    </message>
    <message>
        <source>The appointments cannot be read today. Look into your own calendar.</source>
        <translation>Les rendez-vous ne peuvent pas être lus aujourd’hui. Regardez votre agenda.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you today.</source>
        <translation>Personne n’a pris rendez-vous avec vous aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you then.</source>
        <translation>Personne n’a pris de rendez-vous avec vous à ce moment.</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Waiting, %1 min</source>
        <translation>Attend, %1 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Avec vous</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>Avec moi</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>%1 · %2</source>
        <comment>time · subject</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Move, cancel or print</source>
        <translation>Déplacer, annuler, imprimer</translation>
    </message>
    <message>
        <source>It was a mistake: remove</source>
        <translation>C’était une erreur&#xa0;: enlever</translation>
    </message>
    <message>
        <source>This appointment is not confirmed yet. Its state can be noted then.</source>
        <translation>Ce rendez-vous n’est pas encore confirmé. Vous noterez la suite après.</translation>
    </message>
    <message>
        <source>This appointment is for another day. Its state can be noted then.</source>
        <translation>Ce rendez-vous est un autre jour. Vous noterez la suite ce jour-là.</translation>
    </message>
    <message>
        <source>Waiting for %1 minutes.</source>
        <translation>Attend depuis %1 minutes.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Here, and waits.</source>
        <translation>Là, et attend.</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>Avec moi</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>Le rendez-vous a commencé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The session took place.</source>
        <translation>Le rendez-vous a eu lieu.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Nobody came.</source>
        <translation>Personne n’est venu.</translation>
    </message>
    <message>
        <source>Undo: expected again</source>
        <translation>Annuler&#xa0;: de nouveau attendu</translation>
    </message>
</context>
<context>
    <name>WalkFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <comment>procedure, place</comment>
        <translation>%1 · étape %2 sur %3</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>Je suis bloqué</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>For the mediator</source>
        <translation>Pour le médiateur</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>C’est pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>No subjects are set for this place yet. A librarian can set them.</source>
        <translation>Aucun sujet n’est encore choisi pour ce lieu. Un bibliothécaire peut les choisir.</translation>
    </message>
    <message>
        <source>No name is needed.</source>
        <translation>Aucun nom n’est demandé.</translation>
    </message>
    <message>
        <source>Now, with me</source>
        <translation>Maintenant, avec moi</translation>
    </message>
    <message>
        <source>The next free time</source>
        <translation>Le prochain moment libre</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Choisissez un jour et une heure.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Un autre moment</translation>
    </message>
</context>
<context>
    <name>WaysScreen</name>
    <message>
        <source>At a desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si cela ne marche pas</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>Un conseil pour cette étape</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Faire autrement</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This kiosk is being set up</source>
        <translation>Cette borne est en cours d’installation</translation>
    </message>
    <message>
        <source>Welcome. This kiosk is new.</source>
        <translation>Bienvenue. Cette borne est neuve.</translation>
    </message>
    <message>
        <source>Go on with step %1</source>
        <translation>Continuer à l’étape %1</translation>
    </message>
    <message>
        <source>Set the kiosk up</source>
        <translation>Installer la borne</translation>
    </message>
    <message>
        <source>It takes about ten minutes: %1 short steps. You can skip each, and do it later. What you enter is kept, even if you stop half-way.</source>
        <translation>Il faut environ dix minutes&#xa0;: %1 étapes courtes. Vous pouvez passer chacune et la faire plus tard. Ce que vous entrez est gardé, même si vous arrêtez en chemin.</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>À avoir sous la main</translation>
    </message>
    <message>
        <source>A ruler. The name and address of your place. If the city gave you an account for the shared calendar or for statistics: its address, name and password.</source>
        <translation>Une règle. Le nom et l’adresse de votre lieu. Si la ville vous a donné un compte pour l’agenda partagé ou les statistiques&#xa0;: son adresse, son nom et son mot de passe.</translation>
    </message>
</context>
<context>
    <name>WishChips</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is chosen (&quot;Place&quot;), %2 the choice (&quot;Here&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>WishSheet</name>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#xa0;?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Dans quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first name, languages</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>All mediators</source>
        <translation>Tous les médiateurs</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>%1 · volunteer of the city</source>
        <translation>%1 · agent volontaire de la ville</translation>
    </message>
</context>
<context>
    <name>WorkshopCard</name>
    <message numerus="yes">
        <source>%n other date(s).</source>
        <translation>
            <numerusform>%n autre date.</numerusform>
            <numerusform>%n autres dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>Go on the waiting list</source>
        <translation>Me mettre sur la liste d’attente</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Je m’inscris</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: you are not registered. Please ask at the desk.</source>
        <translation>La borne ne peut rien garder pour le moment&#xa0;: l’inscription n’est pas faite. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>One cannot register for this workshop any more. Please ask at the desk.</source>
        <translation>On ne peut plus s’inscrire à cet atelier. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>One registration is for all these dates.</source>
        <translation>Une seule inscription vaut pour toutes ces dates.</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Your request is kept. You have no seat yet: the kiosk is waiting for the answer.</source>
        <translation>Votre demande est gardée. Vous n’avez pas encore de place&#xa0;: la borne attend la réponse.</translation>
    </message>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know.</source>
        <translation>Avant de venir, tapez votre code ici, ou demandez à l’accueil&#xa0;: vous saurez.</translation>
    </message>
    <message>
        <source>You are registered.</source>
        <translation>Votre inscription est faite.</translation>
    </message>
    <message>
        <source>You are number %1 on the waiting list.</source>
        <translation>Vous êtes numéro %1 sur la liste d’attente.</translation>
    </message>
    <message>
        <source>It is full. If somebody gives up a seat, it goes to the first in line.</source>
        <translation>C’est complet. Si quelqu’un rend sa place, elle va à la première personne de la liste.</translation>
    </message>
    <message>
        <source>Type your code here again, or ask at the desk: you will know.</source>
        <translation>Retapez votre code ici plus tard, ou demandez à l’accueil&#xa0;: vous saurez.</translation>
    </message>
    <message>
        <source>You could not be registered.</source>
        <translation>L’inscription n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>The workshop is not held, or it began before the kiosk had an answer.</source>
        <translation>L’atelier n’a pas lieu, ou il a commencé avant la réponse.</translation>
    </message>
    <message>
        <source>Your registration is given up.</source>
        <translation>Vous avez rendu votre place.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>Vous n’avez plus rien à faire. Merci&#xa0;: quelqu’un d’autre pourra venir.</translation>
    </message>
    <message>
        <source>Your registration was removed.</source>
        <translation>Votre inscription a été retirée.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another workshop, or ask at the desk.</source>
        <translation>Nous sommes désolés. Choisissez un autre atelier, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>This workshop is called off.</source>
        <translation>Cet atelier est annulé.</translation>
    </message>
    <message>
        <source>This workshop is over.</source>
        <translation>Cet atelier est passé.</translation>
    </message>
    <message>
        <source>You can register for another one.</source>
        <translation>Vous pouvez vous inscrire à un autre.</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>Visez ce carré avec votre téléphone&#xa0;: il ajoute les dates à votre agenda.</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Ceci est un exemple&#xa0;: personne ne viendra.</translation>
    </message>
    <message>
        <source>To see or give up your seat, your code:</source>
        <translation>Pour revoir ou rendre votre place, votre code&#xa0;:</translation>
    </message>
    <message>
        <source>Led by %1.</source>
        <translation>Avec %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>Langues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is a day, %2 and %3 hours: &quot;Tuesday 1 December, from 10:00 to 12:00&quot;</extracomment>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Workshops and training</source>
        <translation>Ateliers et formations</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Appeler un médiateur</translation>
    </message>
    <message>
        <source>Learn together, with a mediator. It is free. No account, no e-mail.</source>
        <translation>Apprendre ensemble, avec un médiateur. C’est gratuit. Sans compte, sans e-mail.</translation>
    </message>
    <message>
        <source>No workshop is planned at the moment. Please ask at the desk.</source>
        <translation>Aucun atelier n’est prévu en ce moment. Demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>YourDataButton</name>
    <message>
        <source>Your data here</source>
        <translation>Vos données ici</translation>
    </message>
</context>
<context>
    <name>YourDataScreen</name>
    <message>
        <source>Your data here</source>
        <translation>Vos données ici</translation>
    </message>
    <message>
        <source>See the next sending</source>
        <translation>Voir le prochain envoi</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>Ce qui est déjà parti</translation>
    </message>
    <message>
        <source>Do not count me</source>
        <translation>Ne pas me compter</translation>
    </message>
    <message>
        <source>Count me after all</source>
        <translation>Me compter quand même</translation>
    </message>
    <message>
        <source>Done. Nothing of your visit will be counted.</source>
        <translation>C’est fait. Rien de votre visite ne sera compté.</translation>
    </message>
</context>
</TS>
