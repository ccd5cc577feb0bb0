<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator can help you</source>
        <translation>Un médiateur peut vous aider</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Retour à mon écran</translation>
    </message>
    <message>
        <source>It is free. You need no appointment to ask a question.</source>
        <translation>C’est gratuit. Pas besoin de rendez-vous pour poser une question.</translation>
    </message>
    <message>
        <source>Tell the mediator: “%1”. Your screen waits for you.</source>
        <translation>Dites au médiateur : « %1 ». Votre écran vous attend.</translation>
    </message>
    <message>
        <source>If the screen shows personal things, press “Finish” before you walk away.</source>
        <translation>Si l’écran montre des informations personnelles, appuyez sur « Terminer » avant de vous éloigner.</translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>Le bureau est droit devant, derrière l’écran</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>Le bureau est devant vous, à droite</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>Le bureau est à droite</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>Le bureau est derrière vous, à droite</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>Le bureau est derrière vous</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>Le bureau est derrière vous, à gauche</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>Le bureau est à gauche</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>Le bureau est devant vous, à gauche</translation>
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
    <name>FinishScreen</name>
    <message>
        <source>Finish and erase everything?</source>
        <translation>Terminer et tout effacer ?</translation>
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
        <translation>Personne n’a répondu : la borne a protégé vos informations.</translation>
    </message>
    <message>
        <source>You can leave with an easy mind. Take your papers and your telephone with you.</source>
        <translation>Vous pouvez partir tranquille. Prenez vos papiers et votre téléphone avec vous.</translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation>Ce qui vient d’être effacé</translation>
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
    <name>GuideList</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <comment>what it is for, how long</comment>
        <translation>
            <numerusform>%1 · environ %n minute</numerusform>
            <numerusform>%1 · environ %n minutes</numerusform>
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
    <name>HomeScreen</name>
    <message>
        <source>Hello, what would you like to do?</source>
        <translation>Bonjour, que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>The kiosk had a fault and starts afresh. The procedures work as usual.</source>
        <translation>La borne a eu une panne et repart à zéro. Vous pouvez faire vos démarches comme d’habitude.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.</source>
        <translation>La borne ne peut rien garder aujourd’hui : les avis ne sont pas comptés. Vous pouvez faire vos démarches comme d’habitude.</translation>
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
        <source>With the code on your paper or your photo.</source>
        <translation>Avec le code de votre papier ou de votre photo.</translation>
    </message>
    <message>
        <source>Resume my procedure</source>
        <translation>Reprendre ma démarche</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Chercher au clavier</translation>
    </message>
    <message>
        <source>Search: identity card, car, housing…</source>
        <translation>Chercher : carte d’identité, voiture, logement…</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Souvent demandé</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Vous êtes toujours là ?</translation>
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
            <numerusform>Sans réponse, tout est effacé dans %n seconde, pour protéger vos informations.</numerusform>
            <numerusform>Sans réponse, tout est effacé dans %n secondes, pour protéger vos informations.</numerusform>
        </translation>
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
        <source>space</source>
        <translation>espace</translation>
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
    <name>LaterScreen</name>
    <message>
        <source>Your code to continue later</source>
        <translation>Votre code pour continuer plus tard</translation>
    </message>
    <message>
        <source>I have my code, finish</source>
        <translation>J’ai mon code, terminer</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Prenez cet écran en photo, ou écrivez le code sur un papier.</translation>
    </message>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>À votre retour, appuyez sur « Reprendre ma démarche ». Vous revenez à l’étape « %1 ».</translation>
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
    <name>OpinionScreen</name>
    <message>
        <source>Well done. Was this guide useful to you?</source>
        <translation>Bravo. Ce guide vous a-t-il été utile ?</translation>
    </message>
    <message>
        <source>Go on without answering</source>
        <translation>Continuer sans répondre</translation>
    </message>
    <message>
        <source>Only a number is kept: neither your name nor what you did.</source>
        <translation>La borne garde seulement un nombre : ni votre nom, ni ce que vous avez fait.</translation>
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
        <translation>La voix est allumée. Touche suivant : le bouton suivant. Touche précédent : le bouton d’avant. Touche valider : appuyer. Touche lire : tout l’écran. Touche répéter : encore une fois.</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>See a mediator</source>
        <translation>Voir un médiateur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>J’ai ma preuve</translation>
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
    <name>ResumeScreen</name>
    <message>
        <source>This code has a wrong or missing sign. Look at it again, sign by sign.</source>
        <translation>Un signe du code est faux, ou manque. Vérifiez chaque lettre et chaque chiffre.</translation>
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
        <source>Find a mediator</source>
        <translation>Trouver un médiateur</translation>
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
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>For example: car, housing, identity card</source>
        <translation>Par exemple : voiture, logement, carte d’identité</translation>
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
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Ou tapez vous-même cette adresse, sur un téléphone ou un ordinateur :</translation>
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
    <name>StuckScreen</name>
    <message>
        <source>%1 · step %2</source>
        <comment>procedure, place</comment>
        <translation>%1 · étape %2</translation>
    </message>
    <message>
        <source>It does not matter. What shall we do?</source>
        <translation>Ce n’est pas grave. Que voulez-vous faire ?</translation>
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
        <source>Find a mediator</source>
        <translation>Trouver un médiateur</translation>
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
        <translation>Qu’est-ce qui bloque ? Cela aide à améliorer les démarches. La borne garde seulement un nombre.</translation>
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
        <translation>C’est à quel sujet ?</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Chercher au clavier</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n démarche</numerusform>
            <numerusform>%n démarches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There is a code here. It is said only if you ask for it.</source>
        <translation>Il y a un code ici. Il est dit seulement si vous le demandez.</translation>
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
        <translation>signes écrits : %1</translation>
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
            <numerusform>Encore %n minute environ</numerusform>
            <numerusform>Encore %n minutes environ</numerusform>
        </translation>
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
        <source>Find a mediator</source>
        <translation>Trouver un médiateur</translation>
    </message>
</context>
</TS>
