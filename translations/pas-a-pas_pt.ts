<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AdviceBox</name>
    <message>
        <source>Write “%1”</source>
        <translation>Escrever «%1»</translation>
    </message>
    <message>
        <source>Write “%1”, not “%2”</source>
        <translation>Escrever «%1», não «%2»</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <translation>«%1» está certo</translation>
    </message>
</context>
<context>
    <name>AppearanceScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. O utente seguinte vai vê-lo.</translation>
    </message>
    <message>
        <source>In high contrast the kiosk keeps its own colours.</source>
        <translation>Em alto contraste, o quiosque mantém as suas cores.</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>What is the procedure called?</source>
        <translation>Como se chama o procedimento?</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Languages of the guide</source>
        <translation>Línguas do guia</translation>
    </message>
    <message>
        <source>Draft put aside on %1</source>
        <translation>Rascunho posto de lado a %1</translation>
    </message>
    <message>
        <source>Published until %1</source>
        <translation>Publicada até %1</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Sobre o guia</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Duração em minutos</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De que trata</translation>
    </message>
    <message>
        <source>The drawing of the guide</source>
        <translation>O desenho do guia</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>O que é preciso ter à mão</translation>
    </message>
    <message>
        <source>Official sites</source>
        <translation>Sites oficiais</translation>
    </message>
    <message>
        <source>Official page it rests on</source>
        <translation>Página oficial de onde vem a informação</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quem o escreveu</translation>
    </message>
    <message>
        <source>Address of the official site</source>
        <translation>Endereço do site oficial</translation>
    </message>
    <message>
        <source>Answer %1: its drawing</source>
        <translation>Resposta %1: o desenho</translation>
    </message>
    <message>
        <source>Nothing: the guide ends here</source>
        <translation>Nada: o guia acaba aqui</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>Que passo vem a seguir?</translation>
    </message>
    <message>
        <source>Its drawing</source>
        <translation>O desenho</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <translation>%1: a pergunta</translation>
    </message>
    <message>
        <source>%1: what to do without it</source>
        <translation>%1: o que fazer sem isso</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Papel %1</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Juntar um papel</translation>
    </message>
    <message>
        <source>Take paper %1 away</source>
        <translation>Tirar o papel %1</translation>
    </message>
    <message>
        <source>I have checked the facts today</source>
        <translation>Verifiquei a informação hoje</translation>
    </message>
    <message>
        <source>%1: not read again yet</source>
        <translation>%1: ainda não relido</translation>
    </message>
    <message>
        <source>%1: a person has read it again</source>
        <translation>%1: uma pessoa releu</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>The end of the guide</source>
        <translation>O fim do guia</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Leva a: %1</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>a lado nenhum ainda</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fornecido com o quiosque</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrito aqui</translation>
    </message>
    <message>
        <source>Our own version</source>
        <translation>A nossa própria versão</translation>
    </message>
    <message>
        <source>Draft, shown to nobody</source>
        <translation>Rascunho, não se mostra a ninguém</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>with a draft</source>
        <translation>com um rascunho</translation>
    </message>
    <message>
        <source>notes of mediators: %1</source>
        <translation>notas de mediadores: %1</translation>
    </message>
    <message>
        <source>Our version is not shown, but the shipped one. Its faults: %1</source>
        <translation>Não se mostra a nossa versão, mas a fornecida. As suas falhas: %1</translation>
    </message>
    <message>
        <source>It is not shown. Faults in its files: %1</source>
        <translation>Não é mostrado. Falhas nos seus ficheiros: %1</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>O guia fornecido mudou desde então. Passos: %1</translation>
    </message>
    <message>
        <source>Check its facts before %1</source>
        <translation>Verifique a informação antes de %1</translation>
    </message>
    <message>
        <source>Its facts were to be checked before %1</source>
        <translation>A informação devia ser verificada antes de %1</translation>
    </message>
    <message>
        <source>%1 · %2 minutes · %3 steps</source>
        <comment>whose it is, how long it is</comment>
        <translation>%1 · %2 minutos · %3 passos</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message>
        <source>Facts checked on %1, to be checked again before %2</source>
        <translation>Informação verificada a %1, a verificar de novo antes de %2</translation>
    </message>
    <message>
        <source>Not read again by a person yet: %1</source>
        <translation>Ainda não relido por uma pessoa: %1</translation>
    </message>
    <message>
        <source>The site has changed.</source>
        <translation>O site mudou.</translation>
    </message>
    <message>
        <source>A word is not understood.</source>
        <translation>Uma palavra não se percebe.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta alguma coisa.</translation>
    </message>
    <message>
        <source>A paper is asked for that the guide does not name.</source>
        <translation>Pede-se um papel que o guia não indica.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Alguma coisa não está bem.</translation>
    </message>
    <message>
        <source>Step “%1”:</source>
        <translation>Passo «%1»:</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>Faltam palavras aqui.</translation>
    </message>
    <message>
        <source>Nobody has said where this leads.</source>
        <translation>Ninguém disse aonde isto leva.</translation>
    </message>
    <message>
        <source>This leads to a step that is not there.</source>
        <translation>Isto leva a um passo que não existe.</translation>
    </message>
    <message>
        <source>This is a dead end: say which step comes next.</source>
        <translation>É um beco sem saída: diga que passo vem a seguir.</translation>
    </message>
    <message>
        <source>A question has at least two answers.</source>
        <translation>Uma pergunta tem pelo menos duas respostas.</translation>
    </message>
    <message>
        <source>So many answers do not fit on a screen.</source>
        <translation>Tantas respostas não cabem num ecrã.</translation>
    </message>
    <message>
        <source>A question goes on by its answers alone.</source>
        <translation>Uma pergunta continua só pelas respostas.</translation>
    </message>
    <message>
        <source>A proof is an end: nothing comes after it.</source>
        <translation>A prova é um fim: nada vem depois.</translation>
    </message>
    <message>
        <source>No step leads here.</source>
        <translation>Nenhum passo leva aqui.</translation>
    </message>
    <message>
        <source>One goes round here for ever: let a way lead out.</source>
        <translation>Aqui anda-se às voltas: abra uma saída.</translation>
    </message>
    <message>
        <source>No way through the guide comes to a proof that it is done.</source>
        <translation>Nenhum caminho do guia leva a uma prova.</translation>
    </message>
    <message>
        <source>The first step must be “Have you what it takes?”.</source>
        <translation>O primeiro passo deve ser «Tem tudo?».</translation>
    </message>
    <message>
        <source>This is no address of a site. It begins with https://</source>
        <translation>Não é o endereço de um site. Começa por https://</translation>
    </message>
    <message>
        <source>This address is on none of the official sites of the guide.</source>
        <translation>Este endereço não está em nenhum dos sites oficiais do guia.</translation>
    </message>
    <message>
        <source>Name at least one official site, such as caf.fr.</source>
        <translation>Indique pelo menos um site oficial, por exemplo caf.fr.</translation>
    </message>
    <message>
        <source>This is no name of a site. Write it as caf.fr.</source>
        <translation>Não é o nome de um site. Escreva-o como caf.fr.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Este número é demasiado pequeno ou demasiado grande.</translation>
    </message>
    <message>
        <source>The facts must be checked again after the day they were checked.</source>
        <translation>A próxima verificação deve ser depois da última.</translation>
    </message>
    <message>
        <source>There are too many questions for a code to continue later. Ask fewer.</source>
        <translation>Há demasiadas perguntas para um código para continuar depois. Faça menos.</translation>
    </message>
    <message>
        <source>A guide has 60 steps at most.</source>
        <translation>Um guia tem 60 passos no máximo.</translation>
    </message>
    <message>
        <source>The picture is not there. Choose it again.</source>
        <translation>A imagem não está lá. Escolha-a de novo.</translation>
    </message>
    <message>
        <source>The file has words that belong to no step.</source>
        <translation>O ficheiro tem palavras que não são de nenhum passo.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Falta um ficheiro.</translation>
    </message>
    <message>
        <source>The file cannot be read: somebody has written it in a wrong way.</source>
        <translation>O ficheiro não pode ser lido: está mal escrito.</translation>
    </message>
    <message>
        <source>Something is missing in the file.</source>
        <translation>Falta algo no ficheiro.</translation>
    </message>
    <message>
        <source>The file says something that nobody knows. Is it a slip in a word?</source>
        <translation>O ficheiro diz uma palavra desconhecida. É um erro ao escrever?</translation>
    </message>
    <message>
        <source>Something is wrong with the file. “pas-a-pas guides check” says what.</source>
        <translation>Algo está mal no ficheiro. O comando «pas-a-pas guides check» diz o que é.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Cut it in two before “%2”.</source>
        <translation>A frase «%1…» tem %3 palavras. Corte-a em duas antes de «%2».</translation>
    </message>
    <message>
        <source>In French a space stands before this sign: “%1” is “%2”.</source>
        <translation>Em francês há um espaço antes deste sinal: «%1» é «%2».</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Make two of it.</source>
        <translation>A frase «%1…» tem %3 palavras. Faça duas.</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Twelve are read more easily.</source>
        <translation>A frase «%1…» tem %3 palavras. Doze leem-se melhor.</translation>
    </message>
    <message>
        <source>“%1” is a word of offices. Rather: “%2”.</source>
        <translation>«%1» é uma palavra de repartição. Melhor: «%2».</translation>
    </message>
    <message>
        <source>Amounts change. Say where the official figure stands.</source>
        <translation>Os montantes mudam. Diga onde está o número oficial.</translation>
    </message>
    <message>
        <source>A date with its year grows old. Say where the official date stands.</source>
        <translation>Uma data com ano envelhece. Diga onde está a data oficial.</translation>
    </message>
    <message>
        <source>“%1” makes who does not manage feel small. Leave it out.</source>
        <translation>«%1» faz sentir mal quem não consegue. Tire-a.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>«%1»: queria dizer «%2»?</translation>
    </message>
    <message>
        <source>“%1” is in no list of words. Is it right?</source>
        <translation>«%1» não está em nenhuma lista de palavras. Está certo?</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>«%1» está escrito duas vezes.</translation>
    </message>
    <message>
        <source>There are too many spaces: “%1”.</source>
        <translation>Há espaços a mais: «%1».</translation>
    </message>
    <message>
        <source>“%1”: one says “vous” here.</source>
        <translation>«%1»: aqui diz-se «vous».</translation>
    </message>
    <message>
        <source>“%1”: write the full name the first time.</source>
        <translation>«%1»: escreva o nome inteiro da primeira vez.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>Thing to tick %1</source>
        <translation>Coisa a assinalar %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>Answer %1: what it means</source>
        <translation>Resposta %1: o que significa</translation>
    </message>
    <message>
        <source>Answer %1 leads to</source>
        <translation>A resposta %1 leva a</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se perde.</translation>
    </message>
    <message>
        <source>Would be lost: %1</source>
        <translation>Perder-se-ia: %1</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>as respostas</translation>
    </message>
    <message>
        <source>the things to tick</source>
        <translation>as coisas a assinalar</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what would be lost, its words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de passo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Day on which the facts were checked</source>
        <translation>Dia em que a informação foi verificada</translation>
    </message>
    <message>
        <source>The answer “%1” leads to</source>
        <translation>A resposta «%1» leva a</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Juntar uma resposta</translation>
    </message>
    <message>
        <source>Take answer %1 away</source>
        <translation>Tirar a resposta %1</translation>
    </message>
    <message>
        <source>Add a thing to tick</source>
        <translation>Juntar uma coisa a assinalar</translation>
    </message>
    <message>
        <source>Take thing %1 away</source>
        <translation>Tirar a coisa a assinalar %1</translation>
    </message>
    <message>
        <source>Add after it: %1</source>
        <translation>Juntar depois: %1</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Mais cedo na lista</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Mais tarde na lista</translation>
    </message>
    <message>
        <source>This is sure now</source>
        <translation>Agora é certo</translation>
    </message>
    <message>
        <source>This is not sure yet</source>
        <translation>Ainda não é certo</translation>
    </message>
    <message>
        <source>Take the step away</source>
        <translation>Tirar o passo</translation>
    </message>
    <message>
        <source>Have you what it takes?</source>
        <translation>Tem tudo?</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>Uma coisa a fazer</translation>
    </message>
    <message>
        <source>The proof, at the end</source>
        <translation>A prova, no fim</translation>
    </message>
    <message>
        <source>A person is needed</source>
        <translation>É precisa uma pessoa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short name, in the list of steps</source>
        <translation>Nome curto, na lista dos passos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What one sees when it worked</source>
        <translation>O que se vê quando funcionou</translation>
    </message>
    <message>
        <source>What to do otherwise</source>
        <translation>O que fazer se não</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation>Para que serve, numa frase</translation>
    </message>
    <message>
        <source>What nobody will ever ask</source>
        <translation>O que ninguém pedirá nunca</translation>
    </message>
    <message>
        <source>Words people say, with commas</source>
        <translation>Palavras que as pessoas dizem, com vírgulas</translation>
    </message>
    <message>
        <source>The same at a desk</source>
        <translation>O mesmo num balcão</translation>
    </message>
    <message>
        <source>The same by telephone, with its price</source>
        <translation>O mesmo por telefone, com o preço</translation>
    </message>
    <message>
        <source>The same by post</source>
        <translation>O mesmo por correio</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>A pergunta</translation>
    </message>
    <message>
        <source>What to do without it</source>
        <translation>O que fazer sem isso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>O que significa a resposta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A thing to tick</source>
        <translation>Uma coisa a assinalar</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>As nossas palavras</translation>
    </message>
    <message>
        <source>These words are right here. Untick one to have it doubted.</source>
        <translation>Estas palavras estão certas aqui. Desmarque uma para que seja assinalada.</translation>
    </message>
    <message>
        <source>When advice doubts a word, you can say there that it is right.</source>
        <translation>Quando um conselho assinala uma palavra, pode dizer aí que está certa.</translation>
    </message>
    <message>
        <source>Another drawing</source>
        <translation>Outro desenho</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation>Uma seta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Um problema</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>A clock</source>
        <translation>Um relógio</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>A date that is set</source>
        <translation>Uma data marcada</translation>
    </message>
    <message>
        <source>A date that is over</source>
        <translation>Uma data passada</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Mais uma pessoa</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Duas pessoas</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>Uma família</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Uma criança</translation>
    </message>
    <message>
        <source>A wheelchair</source>
        <translation>Uma cadeira de rodas</translation>
    </message>
    <message>
        <source>A hand</source>
        <translation>Uma mão</translation>
    </message>
    <message>
        <source>The telephone</source>
        <translation>O telefone</translation>
    </message>
    <message>
        <source>An identity card</source>
        <translation>Um cartão de identidade</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Um papel</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation>Um papel novo</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Uma pasta</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>Uma fatura</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Uma carta</translation>
    </message>
    <message>
        <source>An open letter</source>
        <translation>Uma carta aberta</translation>
    </message>
    <message>
        <source>A pencil</source>
        <translation>Um lápis</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>A photograph</source>
        <translation>Uma fotografia</translation>
    </message>
    <message>
        <source>A printer</source>
        <translation>Uma impressora</translation>
    </message>
    <message>
        <source>A house</source>
        <translation>Uma casa</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Em casa</translation>
    </message>
    <message>
        <source>A block of flats</source>
        <translation>Um prédio</translation>
    </message>
    <message>
        <source>An office</source>
        <translation>Um serviço</translation>
    </message>
    <message>
        <source>School</source>
        <translation>A escola</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Um lugar</translation>
    </message>
    <message>
        <source>A flag</source>
        <translation>Uma bandeira</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>O mundo</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>Um avião</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation>Um autocarro</translation>
    </message>
    <message>
        <source>A car</source>
        <translation>Um carro</translation>
    </message>
    <message>
        <source>A bicycle</source>
        <translation>Uma bicicleta</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Uma chave</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>Um cadeado</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Um computador</translation>
    </message>
    <message>
        <source>A mobile phone</source>
        <translation>Um telemóvel</translation>
    </message>
    <message>
        <source>A bank card</source>
        <translation>Um cartão bancário</translation>
    </message>
    <message>
        <source>A purse</source>
        <translation>Uma carteira</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>A saúde</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Um coração</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>A eletricidade</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>A água</translation>
    </message>
    <message>
        <source>A leaf</source>
        <translation>Uma folha</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>Um livro</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>A justiça</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Um bilhete</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>Uma ferramenta</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Ajudas à leitura</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>Onde é difícil</translation>
    </message>
    <message>
        <source>This week, here</source>
        <translation>Esta semana, aqui</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>Ainda nada foi contado esta semana.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is sent from this kiosk: these numbers stay here.</source>
        <translation>Nada é enviado deste quiosque: estes números ficam aqui.</translation>
    </message>
    <message>
        <source>Next sending: %1, from 7:00. It goes to %2.</source>
        <translation>Próximo envio: %1, a partir das 7:00. Vai para %2.</translation>
    </message>
    <message>
        <source>All numbers of the city, open to everyone: %1</source>
        <translation>Todos os números da cidade, abertos a todos: %1</translation>
    </message>
    <message>
        <source>Square that opens the numbers of the city on a telephone</source>
        <translation>Quadrado que abre os números da cidade num telemóvel</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know if it is booked.</source>
        <translation>Antes de vir, escreva o seu código aqui ou pergunte na receção: saberá se está marcado.</translation>
    </message>
    <message>
        <source>Your new time is not sure yet. Your old time is kept until then.</source>
        <translation>A sua nova hora ainda não é certa. A antiga fica guardada até lá.</translation>
    </message>
    <message>
        <source>Your request is kept. It is not an appointment yet: the kiosk is waiting for the answer.</source>
        <translation>O seu pedido está guardado. Ainda não é uma marcação: o quiosque espera a resposta.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>It is booked.</source>
        <translation>Está marcado.</translation>
    </message>
    <message>
        <source>Your session is booked.</source>
        <translation>A sua marcação está feita.</translation>
    </message>
    <message>
        <source>It is booked at the new time.</source>
        <translation>Está marcado à nova hora.</translation>
    </message>
    <message>
        <source>Your old time is given up. Your code stays the same.</source>
        <translation>A sua hora antiga fica livre. O seu código não muda.</translation>
    </message>
    <message>
        <source>Your old time is still yours. You can choose another one below.</source>
        <translation>A sua hora antiga continua a ser sua. Pode escolher outra abaixo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another time below.</source>
        <translation>Nada se perdeu. Escolha outra hora abaixo.</translation>
    </message>
    <message>
        <source>This time was taken just before you.</source>
        <translation>Essa hora acabou de ser ocupada.</translation>
    </message>
    <message>
        <source>%1 has changed the time.</source>
        <translation>%1 mudou a hora.</translation>
    </message>
    <message>
        <source>The new time is below. If it suits you, you have nothing to do.</source>
        <translation>A nova hora está escrita aqui. Se lhe convém, não tem de fazer nada.</translation>
    </message>
    <message>
        <source>%1 had to cancel your session.</source>
        <translation>%1 teve de anular a sua marcação.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another time below, or ask at the desk.</source>
        <translation>Lamentamos. Escolha outra hora abaixo ou pergunte na receção.</translation>
    </message>
    <message>
        <source>Your cancellation is noted.</source>
        <translation>A sua anulação está anotada.</translation>
    </message>
    <message>
        <source>You have nothing more to do. The mediator will be told as soon as the kiosk can.</source>
        <translation>Não tem mais nada a fazer. O mediador será avisado logo que o quiosque possa.</translation>
    </message>
    <message>
        <source>Your session is cancelled.</source>
        <translation>A sua marcação está anulada.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>Não tem mais nada a fazer. Agradecemos: outra pessoa poderá vir.</translation>
    </message>
    <message>
        <source>The time of this session has passed.</source>
        <translation>A hora desta marcação já passou.</translation>
    </message>
    <message>
        <source>You can book another one.</source>
        <translation>Pode fazer outra.</translation>
    </message>
    <message>
        <source>%1 will telephone you, on the number you gave.</source>
        <translation>%1 telefona-lhe para o número que deu.</translation>
    </message>
    <message>
        <source>With %1, by telephone.</source>
        <translation>Com %1, por telefone.</translation>
    </message>
    <message>
        <source>%1 expects you. %2.</source>
        <comment>mediator, place</comment>
        <translation>%1 espera por si. %2.</translation>
    </message>
    <message>
        <source>With %1. %2.</source>
        <comment>mediator, place</comment>
        <translation>Com %1. %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>name and address</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Session with %1</source>
        <translation>Marcação com %1</translation>
    </message>
    <message>
        <source>To bring:</source>
        <translation>A trazer:</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>Aponte o telemóvel para este quadrado: a marcação junta-se à sua agenda.</translation>
    </message>
    <message>
        <source>To move or cancel, your code:</source>
        <translation>Para mudar ou anular, o seu código:</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Isto é só um exemplo: não virá ninguém.</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Printing…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir outra vez</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimir o talão</translation>
    </message>
    <message>
        <source>Prepare this session</source>
        <translation>Preparar esta marcação</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Mudar de hora</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>Anular esta marcação</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>Fazer outra marcação</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>To bring:</source>
        <translation>A trazer:</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>O seu código fica neste ecrã: fotografe-o.</translation>
    </message>
    <message>
        <source>It is too near to be moved or cancelled here. Please tell somebody at the desk, or telephone.</source>
        <translation>É tarde demais para a mudar ou anular aqui. Avise na receção ou telefone.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Fotografe este ecrã, ou escreva o código num papel.</translation>
    </message>
</context>
<context>
    <name>CallBanner</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>Um mediador vem ter consigo.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes. Your screen waits for you.</source>
        <translation>Um mediador vem dentro de 10 minutos. O seu ecrã espera por si.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>Um mediador pede-lhe que venha à mesa dos mediadores.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>Ainda ninguém respondeu. Vá à mesa dos mediadores.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Já li</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Somebody calls you from this kiosk</source>
        <translation>Alguém chama deste quiosque</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <comment>a kiosk</comment>
        <translation>%1 chama por si</translation>
    </message>
    <message>
        <source>A moment ago</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>Há %1 min</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Vou já</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Daqui a 10 minutos</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Venha à mesa dos mediadores</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>Um mediador vem ter consigo.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>Um mediador pede-lhe que venha à mesa dos mediadores.</translation>
    </message>
    <message>
        <source>The call could not be made. Please go to the desk.</source>
        <translation>Não foi possível chamar. Vá à mesa dos mediadores.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>Ainda ninguém respondeu. Vá à mesa dos mediadores.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes.</source>
        <translation>Um mediador vem dentro de 10 minutos.</translation>
    </message>
    <message>
        <source>A mediator has been called.</source>
        <translation>Foi chamado um mediador.</translation>
    </message>
    <message>
        <source>A mediator can help you</source>
        <translation>Um mediador pode ajudar</translation>
    </message>
    <message>
        <source>Call a mediator to this screen</source>
        <translation>Chamar um mediador aqui</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Voltar ao meu ecrã</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Fazer uma marcação</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Já não preciso de ajuda</translation>
    </message>
    <message>
        <source>It is free. You need no appointment to ask a question.</source>
        <translation>É gratuito. Não precisa de marcação para fazer uma pergunta.</translation>
    </message>
    <message>
        <source>Tell the mediator: “%1”. Your screen waits for you.</source>
        <translation>Diga ao mediador: «%1». O seu ecrã espera por si.</translation>
    </message>
    <message>
        <source>If the screen shows personal things, press “Finish” before you walk away.</source>
        <translation>Se o ecrã mostrar algo pessoal, carregue em «Terminar» antes de se afastar.</translation>
    </message>
</context>
<context>
    <name>CallState</name>
    <message>
        <source>You may go back to your screen. The answer will be shown there.</source>
        <translation>Pode voltar ao seu ecrã. A resposta aparecerá lá.</translation>
    </message>
    <message>
        <source>Stay here. You may go on while you wait.</source>
        <translation>Fique aqui. Pode continuar enquanto espera.</translation>
    </message>
</context>
<context>
    <name>CallsScreen</name>
    <message>
        <source>Calls for a mediator</source>
        <translation>Chamadas a um mediador</translation>
    </message>
    <message>
        <source>Try the telephone</source>
        <translation>Testar o telefone</translation>
    </message>
    <message>
        <source>One moment: a message is being sent.</source>
        <translation>Um momento: uma mensagem está a ser enviada.</translation>
    </message>
    <message>
        <source>A message was sent. Look at the telephone.</source>
        <translation>Foi enviada uma mensagem. Veja o telefone.</translation>
    </message>
    <message>
        <source>The address of the telephone is missing or wrong. Write it again below.</source>
        <translation>O endereço do telefone falta ou está errado. Escreva-o de novo abaixo.</translation>
    </message>
    <message>
        <source>They show a call, and can answer it. Press to change this.</source>
        <translation>Mostram uma chamada e permitem responder. Carregue para mudar.</translation>
    </message>
    <message>
        <source>They are not told of a call. Press to set a folder on the server.</source>
        <translation>Não são avisados de uma chamada. Carregue para escolher uma pasta do servidor.</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>Os outros quiosques deste local</translation>
    </message>
    <message>
        <source>It is told of a call, and no name is ever in it. Press to change this.</source>
        <translation>É avisado de uma chamada, sem nenhum nome. Carregue para mudar.</translation>
    </message>
    <message>
        <source>None is told. Press to write its address.</source>
        <translation>Nenhum é avisado. Carregue para escrever o endereço.</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>Telefone ou chat da equipa</translation>
    </message>
    <message>
        <source>The kiosk sends nothing at the moment. See “Health of the kiosk”.</source>
        <translation>O quiosque não envia nada neste momento. Veja «Estado do quiosque».</translation>
    </message>
    <message>
        <source>The message was not sent. Look at the network, then try again.</source>
        <translation>A mensagem não foi enviada. Veja a rede e tente outra vez.</translation>
    </message>
    <message>
        <source>Where a call reaches nobody, the kiosk offers none: it shows the way to the desk.</source>
        <translation>Se uma chamada não chega a ninguém, o quiosque não a propõe. Mostra o caminho para a mesa dos mediadores.</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Cancel this session?</source>
        <translation>Anular esta marcação?</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sim, anular</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Não, manter</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was cancelled. Please ask at the desk.</source>
        <translation>O quiosque não pode guardar nada de momento: nada foi anulado. Pergunte na receção.</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>moment, first name</comment>
        <extracomment>%1 is a moment, %2 a first name</extracomment>
        <translation>%1, com %2</translation>
    </message>
    <message>
        <source>Somebody else will be able to come at that time.</source>
        <translation>Outra pessoa poderá vir a essa hora.</translation>
    </message>
    <message>
        <source>Your time is kept until the new one is confirmed.</source>
        <translation>A sua hora fica guardada até a nova ser confirmada.</translation>
    </message>
    <message>
        <source>Choose another time instead</source>
        <translation>Escolher antes outra hora</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Offered to residents</source>
        <translation>Proposto aos utentes</translation>
    </message>
    <message>
        <source>Not offered to residents</source>
        <translation>Não proposto aos utentes</translation>
    </message>
    <message>
        <source>Higher in the list</source>
        <translation>Mais acima na lista</translation>
    </message>
    <message>
        <source>Lower in the list</source>
        <translation>Mais abaixo na lista</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>Abandonar o rascunho</translation>
    </message>
    <message>
        <source>Back to the shipped version</source>
        <translation>Voltar à versão fornecida</translation>
    </message>
    <message>
        <source>Take our guide away</source>
        <translation>Retirar o nosso guia</translation>
    </message>
    <message>
        <source>The notes are seen to</source>
        <translation>As notas estão tratadas</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Go on with the draft</source>
        <translation>Continuar o rascunho</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudá-lo</translation>
    </message>
    <message>
        <source>Make our own version</source>
        <translation>Fazer a nossa própria versão</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>It is published. The next resident will see it.</source>
        <translation>Está publicado. O utente seguinte vai vê-lo.</translation>
    </message>
    <message>
        <source>It is taken away, and kept among the earlier versions.</source>
        <translation>Foi retirado, e fica guardado com as versões anteriores.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. O utente seguinte vai vê-lo.</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>Ver o que mudou</translation>
    </message>
    <message>
        <source>A mediator says</source>
        <translation>Um mediador diz</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing counted.</source>
        <translation>Nada foi contado.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Which month?</source>
        <translation>Que mês?</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Alone, or with a mediator</source>
        <translation>Sem ajuda, ou com um mediador</translation>
    </message>
    <message>
        <source>Procedures, and how they ended</source>
        <translation>Os procedimentos, e como acabaram</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>Where people get stuck</source>
        <translation>Onde se fica bloqueado</translation>
    </message>
    <message>
        <source>Most are stuck there. Would a workshop about it help?</source>
        <translation>É aí que mais se bloqueia. Um ateliê ajudaria?</translation>
    </message>
    <message>
        <source>Why they get stuck</source>
        <translation>Porque se fica bloqueado</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Ajudas à leitura</translation>
    </message>
    <message>
        <source>Begun and left</source>
        <translation>Começadas e deixadas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Marcações</translation>
    </message>
    <message>
        <source>Workshops: who registered, and who came</source>
        <translation>Ateliês: quem se inscreveu e quem veio</translation>
    </message>
    <message>
        <source>People without an appointment, by subject</source>
        <translation>Pessoas sem marcação, por assunto</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>Foi útil?</translation>
    </message>
    <message>
        <source>Time online by week</source>
        <translation>Tempo em linha, por semana</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>Tempo em linha</translation>
    </message>
    <message>
        <source>How the connection was, each time the kiosk looked</source>
        <translation>A ligação, de cada vez que o quiosque viu</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>não vista</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Add: %1</source>
        <translation>Juntar: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Mudar: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Another time</source>
        <translation>Mudar de hora</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Marcação · %1 de 4</translation>
    </message>
    <message>
        <source>Move to this time?</source>
        <translation>Mudar para esta hora?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Está tudo certo?</translation>
    </message>
    <message>
        <source>Move my session</source>
        <translation>Mudar a minha marcação</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was moved. Please ask at the desk.</source>
        <translation>O quiosque não pode guardar nada de momento: nada foi mudado. Pergunte na receção.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was booked. Please ask at the desk.</source>
        <translation>O quiosque não pode guardar nada de momento: nada foi marcado. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Your old time, %1, is kept until the new one is confirmed.</source>
        <translation>A sua hora antiga, %1, fica guardada até a nova ser confirmada.</translation>
    </message>
    <message>
        <source>Nothing is booked yet. Look, then press “Book”.</source>
        <translation>Ainda nada está marcado. Veja e depois carregue em «Marcar».</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>O seu telefone</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Your choice</source>
        <translation>A sua escolha</translation>
    </message>
    <message>
        <source>Touch an hour.</source>
        <translation>Toque numa hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your time until now: %1. It is kept until the new one is confirmed.</source>
        <translation>A sua hora atual: %1. Fica guardada até a nova ser confirmada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados códigos errados. Pode tentar de novo dentro de %n segundo.</numerusform>
            <numerusform>Demasiados códigos errados. Pode tentar de novo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is two words and a number. Look at yours again.</source>
        <translation>Um código são duas palavras e um número. Veja outra vez o seu.</translation>
    </message>
    <message>
        <source>No booking has this code. Look at it again, or ask at the desk.</source>
        <translation>Nenhuma marcação tem este código. Veja-o outra vez ou pergunte na receção.</translation>
    </message>
    <message>
        <source>The kiosk cannot look at the moment. Please ask at the desk.</source>
        <translation>O quiosque não pode procurar de momento. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Type the code of your session</source>
        <translation>Escreva o código da sua marcação</translation>
    </message>
    <message>
        <source>Two words and a number, on your ticket or your photo. Or show the square to the reader.</source>
        <translation>Duas palavras e um número, no talão ou na foto. Ou mostre o quadrado ao leitor.</translation>
    </message>
    <message>
        <source>I have lost my code</source>
        <translation>Perdi o meu código</translation>
    </message>
    <message>
        <source>For example: lune 47 pomme</source>
        <translation>Por exemplo: lune 47 pomme</translation>
    </message>
    <message>
        <source>Code of your session</source>
        <translation>Código da sua marcação</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>CompanionColumn</name>
    <message>
        <source>At a desk</source>
        <translation>Num balcão</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Se não resultar</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correio</translation>
    </message>
    <message>
        <source>Where people get stuck here</source>
        <translation>O que bloqueia aqui</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>For the mediator</source>
        <translation>Para o mediador</translation>
    </message>
    <message>
        <source>A note to the author</source>
        <translation>Uma nota ao autor</translation>
    </message>
    <message>
        <source>I leave: they go on alone</source>
        <translation>Vou-me embora: continua sem mim</translation>
    </message>
</context>
<context>
    <name>CompanionScreen</name>
    <message>
        <source>For the mediator</source>
        <translation>Para o mediador</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Voltar ao passo</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>These seven days</source>
        <translation>Estes sete dias</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>Nothing free</source>
        <translation>Nada livre</translation>
    </message>
</context>
<context>
    <name>DayPager</name>
    <message>
        <source>Earlier days</source>
        <translation>Dias anteriores</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Outros dias</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Aberto uma vez</translation>
    </message>
    <message>
        <source>Open twice, with a break</source>
        <translation>Aberto duas vezes, com uma pausa</translation>
    </message>
    <message>
        <source>As on: %1</source>
        <comment>a day of the week</comment>
        <translation>Como em: %1</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre às</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Fecha às</translation>
    </message>
    <message>
        <source>Opens again at</source>
        <translation>Reabre às</translation>
    </message>
    <message>
        <source>Closes again at</source>
        <translation>Volta a fechar às</translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>A mesa dos mediadores fica em frente, atrás do ecrã</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>A mesa dos mediadores fica em frente, à direita</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>A mesa dos mediadores fica à direita</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>A mesa dos mediadores fica atrás de si, à direita</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>A mesa dos mediadores fica atrás de si</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>A mesa dos mediadores fica atrás de si, à esquerda</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>A mesa dos mediadores fica à esquerda</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>A mesa dos mediadores fica em frente, à esquerda</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation>Ecrã</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
</context>
<context>
    <name>DoPart</name>
    <message>
        <source>It is done</source>
        <translation>Já está</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Your document from ⁨%1⁩</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>O seu documento de ⁨%1⁩</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>O documento está a chegar…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Voltar ao site</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>the document</comment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>This document cannot be shown here. Have it sent by e-mail, or ask a mediator.</source>
        <translation>Este documento não pode ser mostrado aqui. Peça que o enviem por e-mail, ou fale com um mediador.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimir o documento</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Voltar ao site</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation>Esse não é o PIN. Tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>O PIN esteve errado demasiadas vezes. Tente dentro de %n segundo.</numerusform>
            <numerusform>O PIN esteve errado demasiadas vezes. Tente dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN can be checked today: the kiosk cannot keep anything. Call the technician.</source>
        <translation>Hoje não é possível verificar nenhum PIN: o quiosque não consegue guardar nada. Chame o técnico.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Ask the technician, who sets the first one on this machine.</source>
        <translation>Ninguém tem ainda um PIN. Peça ao técnico que defina o primeiro nesta máquina.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Para o pessoal</translation>
    </message>
    <message>
        <source>Type your PIN, or show your card to the reader.</source>
        <translation>Escreva o seu PIN ou mostre o seu cartão ao leitor.</translation>
    </message>
    <message>
        <source>For a mediator who sits down beside the resident. Nothing is lost.</source>
        <translation>Para um mediador que se senta ao lado. Nada se perde.</translation>
    </message>
    <message>
        <source>Set this kiosk up for your place</source>
        <translation>Instalar este quiosque para o seu local</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n algarismo escrito</numerusform>
            <numerusform>%n algarismos escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>EditScreen</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a palavra-passe</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed</source>
        <translation>
            <numerusform>%n sinal escrito</numerusform>
            <numerusform>%n sinais escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message>
        <source>Somebody else has changed this draft meanwhile. Nothing is lost: which one is to be gone on with?</source>
        <translation>Outra pessoa mudou este rascunho entretanto. Nada se perdeu: com qual continuar?</translation>
    </message>
    <message>
        <source>The kiosk cannot write. Nothing was published. Call the technician.</source>
        <translation>O quiosque não consegue escrever. Nada foi publicado. Chame o técnico.</translation>
    </message>
    <message>
        <source>Somebody else has published another version meanwhile. If you publish yours, theirs is kept among the earlier versions.</source>
        <translation>Outra pessoa publicou outra versão entretanto. Se publicar a sua, a outra fica nas versões anteriores.</translation>
    </message>
    <message>
        <source>It cannot be published yet. What is missing is said below.</source>
        <translation>Ainda não pode ser publicado. O que falta está dito em baixo.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Ficar com o meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o outro</translation>
    </message>
    <message>
        <source>Publish mine all the same</source>
        <translation>Publicar o meu mesmo assim</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>O guia fornecido mudou desde então. Passos: %1</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>Ver o que mudou</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Draft, kept. Residents do not see it.</source>
        <translation>Rascunho guardado. Os utentes não o veem.</translation>
    </message>
    <message>
        <source>Draft. Residents do not see it.</source>
        <translation>Rascunho. Os utentes não o veem.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Sobre o guia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>As nossas palavras</translation>
    </message>
    <message>
        <source>The steps, from top to bottom. Touch one to change it.</source>
        <translation>Os passos, de cima para baixo. Toque num para o mudar.</translation>
    </message>
    <message>
        <source>The steps. Touch one to change it.</source>
        <translation>Os passos. Toque num para o mudar.</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>The kiosk is set up</source>
        <translation>O quiosque está instalado</translation>
    </message>
    <message>
        <source>The kiosk is ready; some steps are left for later</source>
        <translation>O quiosque está pronto; ficam passos para mais tarde</translation>
    </message>
    <message>
        <source>Open the kiosk to everybody</source>
        <translation>Abrir o quiosque a todos</translation>
    </message>
    <message>
        <source>There is no PIN: nobody will get into the settings from this screen. Go back to step 4 to choose one.</source>
        <translation>Não há PIN: ninguém entrará nas definições a partir deste ecrã. Volte ao passo 4 para escolher um.</translation>
    </message>
    <message>
        <source>You find all of this again: hold your finger on the mark at the top for a moment, and type your PIN.</source>
        <translation>Volta a encontrar tudo isto: deixe o dedo um momento no logótipo em cima e escreva o seu PIN.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
</context>
<context>
    <name>EntriesScreen</name>
    <message>
        <source>It is removed. The next resident will not see it.</source>
        <translation>Foi retirado. O utente seguinte já não o vê.</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>Voltou a ser como era.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. O utente seguinte vai vê-lo.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 (set by the city)</source>
        <translation>%1 (fixado pela cidade)</translation>
    </message>
</context>
<context>
    <name>ExampleNote</name>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Isto é só um exemplo: não virá ninguém.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Demonstration: all these numbers are made up.</source>
        <translation>Demonstração: todos estes números são inventados.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What people did at this kiosk, month by month. Never who they are.</source>
        <translation>O que se fez neste quiosque, mês a mês. Nunca quem.</translation>
    </message>
    <message>
        <source>These numbers are exact: nothing was added or taken away by chance.</source>
        <translation>Estes números são exatos: nada foi acrescentado ou retirado ao acaso.</translation>
    </message>
    <message>
        <source>They are for the team. A very small number may make somebody think of a person.</source>
        <translation>São para a equipa. Um número muito pequeno pode fazer pensar em alguém.</translation>
    </message>
    <message>
        <source>To publish numbers, take those of the city&apos;s open data.</source>
        <translation>Para publicar números, use os dos dados abertos da cidade.</translation>
    </message>
    <message>
        <source>The kiosk keeps them for %3 months, and then erases them.</source>
        <translation>O quiosque guarda-os %3 meses e depois apaga-os.</translation>
    </message>
    <message>
        <source>counts.csv: one line for each month, and each thing counted.</source>
        <translation>counts.csv: uma linha por mês e por coisa contada.</translation>
    </message>
    <message>
        <source>measures.csv: what each measure is, why it is counted, and until when.</source>
        <translation>measures.csv: o que é cada medida, porque se conta e até quando.</translation>
    </message>
    <message>
        <source>Columns are parted by semicolons. The letters are UTF-8.</source>
        <translation>As colunas separam-se por ponto e vírgula. As letras são UTF-8.</translation>
    </message>
    <message>
        <source>A visit may open several procedures: their sum may be more than the visits.</source>
        <translation>Uma visita pode abrir vários procedimentos: a soma pode passar as visitas.</translation>
    </message>
    <message>
        <source>Who asked not to be counted is in no number.</source>
        <translation>Quem pediu para não ser contado não está em nenhum número.</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>In French</source>
        <translation>Em francês</translation>
    </message>
</context>
<context>
    <name>FieldScreen</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Cursor to the left</source>
        <translation>Cursor para a esquerda</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>Cursor para a direita</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Esconder as teclas</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar as teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Finish and erase everything?</source>
        <translation>Terminar e apagar tudo?</translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation>Sim, terminar</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Não, continuar</translation>
    </message>
    <message>
        <source>This is the code of your session. Take a photo of it, or write it down, before you go.</source>
        <translation>É o código da sua marcação. Fotografe-o, ou escreva-o, antes de sair.</translation>
    </message>
    <message>
        <source>Nobody will be able to see what you did here. What you sent on an official site stays sent.</source>
        <translation>Ninguém poderá ver o que fez aqui. O que enviou num site oficial fica enviado.</translation>
    </message>
    <message>
        <source>It brings you back to this step, another day.</source>
        <translation>Com ele, volta a este passo noutro dia.</translation>
    </message>
    <message>
        <source>Take a code first</source>
        <translation>Pedir antes um código</translation>
    </message>
</context>
<context>
    <name>FinishedScreen</name>
    <message>
        <source>One moment, everything is being erased.</source>
        <translation>Um momento, está tudo a ser apagado.</translation>
    </message>
    <message>
        <source>The kiosk had a fault. Everything is erased.</source>
        <translation>O quiosque teve uma falha. Está tudo apagado.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Está tudo apagado.</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>Ir para o início</translation>
    </message>
    <message>
        <source>We are sorry. If you have a code, you can resume with it. What you sent on an official site stays sent.</source>
        <translation>Pedimos desculpa. Se tem um código, pode retomar o procedimento com ele. O que enviou num site oficial fica enviado.</translation>
    </message>
    <message>
        <source>Nobody answered, so the kiosk protected your information.</source>
        <translation>Ninguém respondeu: o quiosque protegeu os seus dados.</translation>
    </message>
    <message>
        <source>You can leave with an easy mind. Take your papers and your telephone with you.</source>
        <translation>Pode sair com tranquilidade. Leve os seus papéis e o seu telemóvel.</translation>
    </message>
    <message>
        <source>Stay for a moment. The screen tells you when it is done.</source>
        <translation>Espere um momento. O ecrã avisa quando terminar.</translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation>O que acabou de ser apagado</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Your booking alone stays, under seal, until it is over.</source>
        <translation>Verificado pelo quiosque às %1. Só fica a sua marcação, selada, até ter passado.</translation>
    </message>
    <message>
        <source>Everything that was typed</source>
        <translation>Tudo o que foi escrito</translation>
    </message>
    <message>
        <source>The procedure and the answers</source>
        <translation>O procedimento e as respostas</translation>
    </message>
    <message>
        <source>The memory of the kiosk</source>
        <translation>A memória do quiosque</translation>
    </message>
    <message>
        <source>What was still waiting at the printer</source>
        <translation>O que ainda esperava na impressora</translation>
    </message>
    <message>
        <source>The pages of the sites, and what was written there</source>
        <translation>As páginas dos sites e o que lá foi escrito</translation>
    </message>
    <message>
        <source>What had been copied</source>
        <translation>O que tinha sido copiado</translation>
    </message>
    <message>
        <source>What is being erased</source>
        <translation>O que está a ser apagado</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Nothing was kept under your name.</source>
        <translation>Verificado pelo quiosque às %1. Nada ficou guardado com o seu nome.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Call a
mediator</source>
        <comment>two short lines</comment>
        <translation>Chamar um
mediador</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>FooterTools</name>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ecrã</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n conselho</numerusform>
            <numerusform>%n conselhos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <comment>what it is for, how long</comment>
        <translation>
            <numerusform>%1 · cerca de %n minuto</numerusform>
            <numerusform>%1 · cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>%1 (demonstration)</source>
        <translation>%1 (demonstração)</translation>
    </message>
    <message>
        <source>%1 (made-up numbers and bookings)</source>
        <translation>%1 (números e marcações inventados)</translation>
    </message>
    <message>
        <source>All of this is made up</source>
        <translation>Tudo isto é inventado</translation>
    </message>
    <message>
        <source>With a mediator</source>
        <translation>Com um mediador</translation>
    </message>
    <message>
        <source>With a mediator, without a time limit</source>
        <translation>Com um mediador, sem limite de tempo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Com internet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem internet</translation>
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
        <translation>Ficará assim: %1</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Um botão</translation>
    </message>
    <message>
        <source>Words in this colour</source>
        <translation>Palavras desta cor</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Call the technician of the city.</source>
        <translation>Chame o técnico da cidade.</translation>
    </message>
    <message>
        <source>One kiosk runs, and no second one can.</source>
        <translation>Funciona um quiosque, e só um.</translation>
    </message>
    <message>
        <source>The kiosk does not run at this moment.</source>
        <translation>O quiosque não está a funcionar neste momento.</translation>
    </message>
    <message>
        <source>Nobody can say whether a kiosk runs.</source>
        <translation>Não se pode saber se funciona um quiosque.</translation>
    </message>
    <message>
        <source>Two kiosks could write here at once: %1.</source>
        <translation>Dois quiosques poderiam escrever aqui ao mesmo tempo: %1.</translation>
    </message>
    <message>
        <source>Put the data on the kiosk&apos;s own disk.</source>
        <translation>Ponha os dados no disco do quiosque.</translation>
    </message>
    <message>
        <source>The kiosk keeps no password.</source>
        <translation>O quiosque não guarda nenhuma palavra-passe.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. A copy of the disk does not open them.</source>
        <translation>A máquina sela as palavras-passe. Uma cópia do disco não as abre.</translation>
    </message>
    <message>
        <source>Passwords are sealed, but their key is on the same disk. Who takes the whole disk can open them.</source>
        <translation>As palavras-passe estão seladas, mas a chave está no mesmo disco. Quem levar o disco inteiro pode abri-las.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. Only the kiosk&apos;s own service opens them.</source>
        <translation>A máquina sela as palavras-passe. Só o serviço do quiosque as abre.</translation>
    </message>
    <message>
        <source>Passwords are kept by the desktop. They open while its user is logged in.</source>
        <translation>As palavras-passe são guardadas pelo ambiente de trabalho. Abrem enquanto o utilizador tem a sessão iniciada.</translation>
    </message>
    <message>
        <source>The desktop does not open the passwords of the kiosk.</source>
        <translation>O ambiente de trabalho não abre as palavras-passe do quiosque.</translation>
    </message>
    <message>
        <source>Log in on this desktop, and open its store of passwords.</source>
        <translation>Inicie sessão neste ambiente e abra o seu cofre de palavras-passe.</translation>
    </message>
    <message>
        <source>The passwords of the kiosk do not open.</source>
        <translation>As palavras-passe do quiosque não abrem.</translation>
    </message>
    <message>
        <source>Ask for new passwords, and give them to the kiosk.</source>
        <translation>Peça palavras-passe novas e dê-as ao quiosque.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1.</source>
        <translation>Há espaço no disco: %1.</translation>
    </message>
    <message>
        <source>Little room is left on the disk: %1.</source>
        <translation>Resta pouco espaço no disco: %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation>O disco está cheio: restam %1.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk. Nothing earlier is lost.</source>
        <translation>Peça para libertar espaço no disco. Nada do que havia se perdeu.</translation>
    </message>
    <message>
        <source>Ask the technician to close this folder to others.</source>
        <translation>Peça ao técnico que feche esta pasta aos outros.</translation>
    </message>
    <message>
        <source>Ask the technician to keep this machine from writing it.</source>
        <translation>Peça ao técnico que o impeça nesta máquina.</translation>
    </message>
    <message>
        <source>The size of the screen is right: %1 from corner to corner.</source>
        <translation>O tamanho do ecrã está certo: %1 de canto a canto.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner. It does not tell its size.</source>
        <translation>O ecrã está regulado para %1 de canto a canto. Ele não diz o seu tamanho.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner, but says that it has %2.</source>
        <translation>O ecrã está regulado para %1 de canto a canto, mas diz que mede %2.</translation>
    </message>
    <message>
        <source>Measure it on “The screen”: letters may be too small to read.</source>
        <translation>Meça-o em «O ecrã»: as letras podem ser demasiado pequenas.</translation>
    </message>
    <message>
        <source>Ask the technician to install it.</source>
        <translation>Peça ao técnico que a instale.</translation>
    </message>
    <message>
        <source>Official sites can be opened, and are shut off from the rest.</source>
        <translation>Os sites oficiais abrem-se, bem separados do resto.</translation>
    </message>
    <message>
        <source>Documents that sites give are not shown: they would lie on the disk.</source>
        <translation>Os documentos que os sites dão não são mostrados: ficariam no disco.</translation>
    </message>
    <message>
        <source>Have the folder that is named removed, or made one that is memory (tmpfs).</source>
        <translation>Mande remover a pasta indicada, ou colocá-la em memória (tmpfs).</translation>
    </message>
    <message>
        <source>Official sites could not be shut off from the rest: they are not opened.</source>
        <translation>Os sites oficiais não ficariam bem separados do resto: não se abrem.</translation>
    </message>
    <message>
        <source>Official sites are not opened: the kiosk may do too much on this machine.</source>
        <translation>Os sites oficiais não se abrem: o quiosque tem demasiados direitos nesta máquina.</translation>
    </message>
    <message>
        <source>Ask the technician to run it by an ordinary account.</source>
        <translation>Peça ao técnico que o inicie com uma conta comum.</translation>
    </message>
    <message>
        <source>A setting for tests is on: official sites would not be shut off from the rest.</source>
        <translation>Uma definição de testes está ativa: os sites oficiais não ficariam separados do resto.</translation>
    </message>
    <message>
        <source>Ask the technician to take it out.</source>
        <translation>Peça ao técnico que a retire.</translation>
    </message>
    <message>
        <source>The printer is ready: %1.</source>
        <translation>A impressora está pronta: %1.</translation>
    </message>
    <message>
        <source>Turn the kiosk off and on again. If it stays so, call the technician.</source>
        <translation>Desligue e volte a ligar o quiosque. Se continuar, chame o técnico.</translation>
    </message>
    <message>
        <source>No ticket is printed here, as it was set. Codes are shown on the screen.</source>
        <translation>Aqui não se imprimem talões: foi essa a escolha. Os códigos aparecem no ecrã.</translation>
    </message>
    <message>
        <source>The printer is not connected: %1.</source>
        <translation>A impressora não está ligada: %1.</translation>
    </message>
    <message>
        <source>Plug in its cable and switch it on, then look here again.</source>
        <translation>Ligue o cabo e a impressora, e volte a ver aqui.</translation>
    </message>
    <message>
        <source>The printer does not answer: %1.</source>
        <translation>A impressora não responde: %1.</translation>
    </message>
    <message>
        <source>Look at its light and its cable. Turn it off and on again.</source>
        <translation>Veja a luz e o cabo. Desligue-a e volte a ligá-la.</translation>
    </message>
    <message>
        <source>The printer has no more paper, or paper is stuck: %1.</source>
        <translation>A impressora não tem papel, ou há uma folha presa: %1.</translation>
    </message>
    <message>
        <source>Put in paper, or take out the sheet that is stuck.</source>
        <translation>Ponha papel, ou retire a folha presa.</translation>
    </message>
    <message>
        <source>The cover of the printer is open: %1.</source>
        <translation>A tampa da impressora está aberta: %1.</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>Feche a tampa.</translation>
    </message>
    <message>
        <source>This machine does not know the printer that was chosen: %1.</source>
        <translation>Esta máquina não conhece a impressora escolhida: %1.</translation>
    </message>
    <message>
        <source>Choose the printer again on “Printers”, or call the technician.</source>
        <translation>Escolha-a de novo em «Impressoras», ou chame o técnico.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk.</source>
        <translation>Peça a alguém que liberte espaço no disco.</translation>
    </message>
    <message>
        <source>The disk cannot be reached: %1.</source>
        <translation>Não se consegue aceder ao disco: %1.</translation>
    </message>
    <message>
        <source>Nobody else can read what the kiosk keeps.</source>
        <translation>Mais ninguém pode ler o que o quiosque guarda.</translation>
    </message>
    <message>
        <source>The folder of the data is not there yet: %1.</source>
        <translation>A pasta dos dados ainda não existe: %1.</translation>
    </message>
    <message>
        <source>Start the kiosk once, then look again.</source>
        <translation>Inicie o quiosque uma vez e veja de novo.</translation>
    </message>
    <message>
        <source>The data belong to another account: %1.</source>
        <translation>Os dados pertencem a outra conta: %1.</translation>
    </message>
    <message>
        <source>Look again with the account of the kiosk.</source>
        <translation>Veja de novo com a conta do quiosque.</translation>
    </message>
    <message>
        <source>The kiosk cannot write in its folder: %1.</source>
        <translation>O quiosque não pode escrever na sua pasta: %1.</translation>
    </message>
    <message>
        <source>Others can read what the kiosk keeps: %1.</source>
        <translation>Outros podem ler o que o quiosque guarda: %1.</translation>
    </message>
    <message>
        <source>A kiosk that fails leaves nothing of a resident behind.</source>
        <translation>Um quiosque que falha não deixa nada de um utente.</translation>
    </message>
    <message>
        <source>Nobody can say what a kiosk that fails leaves behind.</source>
        <translation>Não se pode saber o que deixa um quiosque que falha.</translation>
    </message>
    <message>
        <source>A kiosk that fails may leave its memory on the disk.</source>
        <translation>Um quiosque que falha pode deixar a memória no disco.</translation>
    </message>
    <message>
        <source>Letters and signs are there.</source>
        <translation>As letras e os sinais estão lá.</translation>
    </message>
    <message>
        <source>Letters or signs are missing: %1.</source>
        <translation>Faltam letras ou sinais: %1.</translation>
    </message>
    <message>
        <source>Have the kiosk installed again.</source>
        <translation>Peça que reinstalem o quiosque.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is there.</source>
        <translation>A voz que lê em voz alta está lá.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is missing.</source>
        <translation>Falta a voz que lê em voz alta.</translation>
    </message>
    <message>
        <source>Official sites cannot be opened: a part is missing.</source>
        <translation>Os sites oficiais não podem ser abertos: falta uma parte.</translation>
    </message>
    <message>
        <source>No printer is connected. Codes are shown on the screen.</source>
        <translation>Não há impressora. Os códigos aparecem no ecrã.</translation>
    </message>
    <message>
        <source>The printing service does not answer.</source>
        <translation>O serviço de impressão não responde.</translation>
    </message>
    <message>
        <source>Something could not be looked at.</source>
        <translation>Algo não pôde ser verificado.</translation>
    </message>
    <message>
        <source>The settings are all right.</source>
        <translation>As definições estão certas.</translation>
    </message>
    <message>
        <source>This kiosk shows a place that does not exist.</source>
        <translation>Este quiosque mostra um local que não existe.</translation>
    </message>
    <message>
        <source>Give the name of your place and say where the desk is.</source>
        <translation>Dê o nome do seu local e diga onde fica a mesa dos mediadores.</translation>
    </message>
    <message>
        <source>Wrong settings: %1 (%2). The last good ones stay in force.</source>
        <translation>Definições erradas: %1 (%2). Continuam em vigor as últimas certas.</translation>
    </message>
    <message>
        <source>Set them again on the screens of the settings. If one refuses, call the technician.</source>
        <translation>Volte a defini-las nos ecrãs das definições. Se um recusar, chame o técnico.</translation>
    </message>
    <message>
        <source>Wrong or missing settings: %1 (%2).</source>
        <translation>Definições erradas ou em falta: %1 (%2).</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks, and its choice holds: %1.</source>
        <translation>A cidade fixou isto para todos os seus quiosques, e a escolha dela prevalece: %1.</translation>
    </message>
    <message>
        <source>Have it taken out of the file of this kiosk, or ask the city.</source>
        <translation>Peça que o retirem do ficheiro deste quiosque, ou pergunte à cidade.</translation>
    </message>
    <message>
        <source>A word processor saved the file “%1”: the kiosk cannot read it.</source>
        <translation>Um processador de texto gravou o ficheiro «%1»: o quiosque não o consegue ler.</translation>
    </message>
    <message>
        <source>Save it as plain text, in UTF-8, with straight quotes. Nothing earlier is lost.</source>
        <translation>Grave-o como texto simples (UTF-8), com aspas direitas. Nada do que havia se perdeu.</translation>
    </message>
    <message>
        <source>The kiosk cannot read the file of settings “%1”.</source>
        <translation>O quiosque não consegue ler o ficheiro de definições «%1».</translation>
    </message>
    <message>
        <source>Call the technician. Nothing earlier is lost.</source>
        <translation>Chame o técnico. Nada do que havia se perdeu.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings: %1.</source>
        <translation>O quiosque não consegue gravar as definições: %1.</translation>
    </message>
    <message>
        <source>Call the technician. The settings of today stay in force.</source>
        <translation>Chame o técnico. As definições de hoje continuam em vigor.</translation>
    </message>
    <message>
        <source>Faults in guides: %1 (%2). Those guides are not shown.</source>
        <translation>Erros em guias: %1 (%2). Esses guias não são mostrados.</translation>
    </message>
    <message>
        <source>Mend them on “Procedures to offer”, or ask who wrote them.</source>
        <translation>Corrija-os em «Procedimentos propostos», ou pergunte a quem os escreveu.</translation>
    </message>
    <message>
        <source>Compare each with the official page, then set its new date.</source>
        <translation>Compare cada um com a página oficial e ponha a nova data.</translation>
    </message>
    <message>
        <source>Appointments go to the shared calendar.</source>
        <translation>As marcações vão para a agenda partilhada.</translation>
    </message>
    <message>
        <source>Appointments are kept on this kiosk alone.</source>
        <translation>As marcações ficam só neste quiosque.</translation>
    </message>
    <message>
        <source>No appointments are offered here.</source>
        <translation>Aqui não se oferecem marcações.</translation>
    </message>
    <message>
        <source>Look at “Mediators” and “Subjects”. If a screen refuses, call the technician.</source>
        <translation>Veja «Mediadores» e «Assuntos». Se um ecrã recusar, chame o técnico.</translation>
    </message>
    <message>
        <source>Each mediator can be booked in the next two weeks.</source>
        <translation>Pode-se marcar com cada mediador nas próximas duas semanas.</translation>
    </message>
    <message>
        <source>Mediators whose calendars are not chosen yet: %1.</source>
        <translation>Mediadores cujas agendas ainda não foram escolhidas: %1.</translation>
    </message>
    <message>
        <source>Choose them on the screen “Mediators”.</source>
        <translation>Escolha-as no ecrã «Mediadores».</translation>
    </message>
    <message>
        <source>Mediators whose calendars do not answer: %1.</source>
        <translation>Mediadores cujas agendas não respondem: %1.</translation>
    </message>
    <message>
        <source>Was it renamed or removed? Choose it again in “Mediators”.</source>
        <translation>Mudaram-lhe o nome, ou foi apagada? Escolha-a de novo em «Mediadores».</translation>
    </message>
    <message>
        <source>Mediators without hours in the next two weeks: %1.</source>
        <translation>Mediadores sem horário nas próximas duas semanas: %1.</translation>
    </message>
    <message>
        <source>Ask them whether that is right: nobody can book with them.</source>
        <translation>Pergunte-lhes se está certo: ninguém pode marcar com eles.</translation>
    </message>
    <message>
        <source>Subjects with which nobody helps: %1.</source>
        <translation>Assuntos em que ninguém ajuda: %1.</translation>
    </message>
    <message>
        <source>Give each to a mediator, or stop offering it.</source>
        <translation>Dê cada um a um mediador, ou deixe de o oferecer.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is whole.</source>
        <translation>O que o quiosque guarda está intacto.</translation>
    </message>
    <message>
        <source>No kiosk has kept anything here yet.</source>
        <translation>Nenhum quiosque guardou ainda nada aqui.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is damaged.</source>
        <translation>O que o quiosque guarda está danificado.</translation>
    </message>
    <message>
        <source>The data come from a later version of the kiosk.</source>
        <translation>Os dados vêm de uma versão mais recente do quiosque.</translation>
    </message>
    <message>
        <source>Install the later version again.</source>
        <translation>Instale de novo a versão mais recente.</translation>
    </message>
    <message>
        <source>The clock is right: %1.</source>
        <translation>O relógio está certo: %1.</translation>
    </message>
    <message>
        <source>The clock says %1. No server has confirmed it.</source>
        <translation>O relógio diz %1. Nenhum servidor o confirmou.</translation>
    </message>
    <message>
        <source>The settings are all right. Set by the city: %1.</source>
        <translation>As definições estão certas. Fixadas pela cidade: %1.</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>marcações</translation>
    </message>
    <message>
        <source>Guides that are sound and up to date: %1.</source>
        <translation>Guias corretos e atualizados: %1.</translation>
    </message>
    <message>
        <source>Guides to be read again: %1 (%2).</source>
        <translation>Guias a reler: %1 (%2).</translation>
    </message>
    <message>
        <source>Faults in the file of appointments: %1.</source>
        <translation>Falhas no ficheiro das marcações: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, which cannot be.</source>
        <translation>O relógio diz %1, o que é impossível.</translation>
    </message>
    <message>
        <source>The network is there.</source>
        <translation>Há rede.</translation>
    </message>
    <message>
        <source>The kiosk does not look for the network.</source>
        <translation>O quiosque não procura a rede.</translation>
    </message>
    <message>
        <source>There is no network. The guides work all the same.</source>
        <translation>Não há rede. Os guias funcionam na mesma.</translation>
    </message>
    <message>
        <source>Look at the cable and the box of the network.</source>
        <translation>Veja o cabo e o aparelho da rede.</translation>
    </message>
    <message>
        <source>Another page answers in place of the server.</source>
        <translation>Outra página responde em vez do servidor.</translation>
    </message>
    <message>
        <source>Sign in to this network, or ask who looks after it.</source>
        <translation>Inicie sessão nesta rede, ou pergunte a quem trata dela.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Nothing is sent to it.</source>
        <translation>O servidor não consegue provar quem é. Nada lhe é enviado.</translation>
    </message>
    <message>
        <source>The kiosk has never looked for the network.</source>
        <translation>O quiosque nunca procurou a rede.</translation>
    </message>
    <message>
        <source>Nothing goes out or comes in any more.</source>
        <translation>Já nada sai nem entra.</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it stays so, call the technician.</source>
        <translation>Reinicie o quiosque. Se continuar assim, chame o técnico.</translation>
    </message>
    <message>
        <source>No server complains.</source>
        <translation>Nenhum servidor se queixa.</translation>
    </message>
    <message>
        <source>The server has no room left for %1.</source>
        <translation>O servidor já não tem espaço para as %1.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>Peça a quem cuida do servidor que liberte espaço.</translation>
    </message>
    <message>
        <source>Many appointments vanished from the server at once: %1.</source>
        <translation>Muitas marcações desapareceram do servidor ao mesmo tempo: %1.</translation>
    </message>
    <message>
        <source>Ask the mediators whether they removed them.</source>
        <translation>Pergunte aos mediadores se as retiraram.</translation>
    </message>
    <message>
        <source>The clock is so wrong that nothing is booked: %1.</source>
        <translation>O relógio está tão errado que nada se marca: %1.</translation>
    </message>
    <message>
        <source>Have the clock set. What residents asked for waits until then.</source>
        <translation>Mande acertar o relógio. Até lá, os pedidos dos utentes esperam.</translation>
    </message>
    <message>
        <source>The exchange with a server does not work: %1.</source>
        <translation>A troca com um servidor não funciona: %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada espera por ser enviado.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <translation>À espera de envio: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. Days that the oldest waits: %2.</source>
        <translation>À espera de envio: %1. Dias que espera o mais antigo: %2.</translation>
    </message>
    <message>
        <source>Not sent, as the server has no room: %1.</source>
        <translation>Por enviar, porque o servidor não tem espaço: %1.</translation>
    </message>
    <message>
        <source>The city’s server refuses the kiosk’s weekly numbers: %1.</source>
        <translation>O servidor da cidade recusa os números semanais do quiosque: %1.</translation>
    </message>
    <message>
        <source>Test the account on the screen “Sending statistics”.</source>
        <translation>Teste a conta no ecrã «Envio das estatísticas».</translation>
    </message>
    <message>
        <source>The calendars were read on %1.</source>
        <translation>As agendas foram lidas em %1.</translation>
    </message>
    <message>
        <source>The calendars were last read on %1.</source>
        <translation>As agendas foram lidas pela última vez em %1.</translation>
    </message>
    <message>
        <source>No report of statistics is late.</source>
        <translation>Nenhum relatório de estatísticas está atrasado.</translation>
    </message>
    <message>
        <source>Reports of statistics that could not leave: %1.</source>
        <translation>Relatórios de estatísticas que não puderam sair: %1.</translation>
    </message>
    <message>
        <source>Leave the kiosk on at night: it makes one then. Or call the technician.</source>
        <translation>Deixe o quiosque ligado à noite: ele faz uma. Ou chame o técnico.</translation>
    </message>
    <message>
        <source>Leave the kiosk on this night.</source>
        <translation>Deixe o quiosque ligado esta noite.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 days.</source>
        <translation>O relógio diz %1. Está errado em %2 dias.</translation>
    </message>
    <message>
        <source>Calls for a mediator reach the other kiosks here.</source>
        <translation>As chamadas a um mediador chegam aos outros quiosques daqui.</translation>
    </message>
    <message>
        <source>Calls for a mediator do not reach the other kiosks.</source>
        <translation>As chamadas a um mediador não chegam aos outros quiosques.</translation>
    </message>
    <message>
        <source>See what is said of the network and the server.</source>
        <translation>Veja o que se diz da rede e do servidor.</translation>
    </message>
    <message>
        <source>The mediators’ telephone was told of the last call.</source>
        <translation>O telefone dos mediadores recebeu a última chamada.</translation>
    </message>
    <message>
        <source>The address of the mediators’ telephone is missing or wrong.</source>
        <translation>O endereço do telefone dos mediadores falta ou está errado.</translation>
    </message>
    <message>
        <source>The mediators’ telephone could not be told of a call.</source>
        <translation>Não foi possível avisar o telefone dos mediadores de uma chamada.</translation>
    </message>
    <message>
        <source>See what is said of the network, then try it again.</source>
        <translation>Veja o que se diz da rede e tente outra vez.</translation>
    </message>
    <message>
        <source>Ask the technician, who types on the machine: pas-a-pas staff pin librarian</source>
        <translation>Peça ao técnico que escreva na máquina: pas-a-pas staff pin librarian</translation>
    </message>
    <message>
        <source>Backups of these days on this disk: %1.</source>
        <translation>Cópias destes dias neste disco: %1.</translation>
    </message>
    <message>
        <source>Days since the last backup: %1.</source>
        <translation>Dias desde a última cópia: %1.</translation>
    </message>
    <message>
        <source>They are safe. See what is said of the network and the server.</source>
        <translation>Está a salvo. Veja o que se diz da rede e do servidor.</translation>
    </message>
    <message>
        <source>Damaged data were put aside. The kiosk went on.</source>
        <translation>Foram postos de lado dados danificados. O quiosque continuou.</translation>
    </message>
    <message>
        <source>Have the disk looked at. A backup can be put back.</source>
        <translation>Mande verificar o disco. Pode repor-se uma cópia.</translation>
    </message>
    <message>
        <source>Start the kiosk again: it puts this aside. Then have a backup put back.</source>
        <translation>Reinicie o quiosque: ele põe isto de lado. Depois mande repor uma cópia.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 minutes.</source>
        <translation>O relógio diz %1. Está errado em %2 minutos.</translation>
    </message>
    <message>
        <source>Have the clock set: appointments would be at the wrong time.</source>
        <translation>Mande acertar o relógio: as marcações ficariam à hora errada.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 hours.</source>
        <translation>O relógio diz %1. Está errado em %2 horas.</translation>
    </message>
    <message>
        <source>Look at the clock. If it is right, tell who looks after the server.</source>
        <translation>Veja o relógio. Se estiver certo, avise quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The kiosk was last on the network on %1.</source>
        <translation>O quiosque viu a rede pela última vez em %1.</translation>
    </message>
    <message>
        <source>The server refuses the kiosk’s password for %1.</source>
        <translation>O servidor recusa a palavra-passe do quiosque para as %1.</translation>
    </message>
    <message>
        <source>Ask for a new password, then type it on “Shared calendar”. Nothing is lost.</source>
        <translation>Peça uma nova palavra-passe e escreva-a em «Agenda partilhada». Nada se perde.</translation>
    </message>
    <message>
        <source>No calendar is read.</source>
        <translation>Nenhuma agenda é lida.</translation>
    </message>
    <message>
        <source>Times offered may be taken. See what is said of the network.</source>
        <translation>Talvez haja horas oferecidas já ocupadas. Veja o que se diz da rede.</translation>
    </message>
    <message>
        <source>They are safe. Test the account on the screen “Sending statistics”.</source>
        <translation>Estão a salvo. Teste a conta no ecrã «Envio das estatísticas».</translation>
    </message>
    <message>
        <source>Write it again on “Calls for a mediator”.</source>
        <translation>Escreva-a de novo em «Chamadas a um mediador».</translation>
    </message>
    <message>
        <source>The librarians have their PIN.</source>
        <translation>Os bibliotecários têm o seu PIN.</translation>
    </message>
    <message>
        <source>The librarians have no PIN: nobody can get in here.</source>
        <translation>Os bibliotecários não têm PIN: ninguém pode entrar aqui.</translation>
    </message>
    <message>
        <source>There is no backup yet. The kiosk makes one each night.</source>
        <translation>Ainda não há cópia. O quiosque faz uma todas as noites.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>avariado</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>a ver</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>Well: %1 of %2 things looked at.</source>
        <translation>O que está bem: %1 de %2 coisas vistas.</translation>
    </message>
    <message>
        <source>… and more of these: %1</source>
        <translation>… e mais destes: %1</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Health of the kiosk</source>
        <translation>Estado do quiosque</translation>
    </message>
    <message>
        <source>One moment: the kiosk looks at itself.</source>
        <translation>Um momento: o quiosque verifica-se a si mesmo.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself. Call the technician.</source>
        <translation>O quiosque não conseguiu verificar-se. Chame o técnico.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>A reparar</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>A ver</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliês</translation>
    </message>
    <message>
        <source>No workshop is in the calendar.</source>
        <translation>Não há nenhum ateliê na agenda.</translation>
    </message>
    <message>
        <source>No registration</source>
        <translation>Sem inscrição</translation>
    </message>
    <message>
        <source>Full, %1 waiting</source>
        <translation>Completo, %1 em espera</translation>
    </message>
    <message>
        <source>Free seats: %1</source>
        <translation>Lugares livres: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, seats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>workshop</comment>
        <translation>%1, dia %2 de %3</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello, what would you like to do?</source>
        <translation>Olá, o que quer fazer?</translation>
    </message>
    <message>
        <source>The kiosk had a fault and starts afresh. The procedures work as usual.</source>
        <translation>O quiosque teve uma falha e começa de novo. Os procedimentos funcionam como sempre.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.</source>
        <translation>Hoje, o quiosque não pode guardar nada: as opiniões não são contadas. Os procedimentos funcionam como sempre.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Continuar onde estava</translation>
    </message>
    <message>
        <source>Taxes, health, housing… one step at a time.</source>
        <translation>Impostos, saúde, habitação… um passo de cada vez.</translation>
    </message>
    <message>
        <source>Do a procedure</source>
        <translation>Fazer um procedimento</translation>
    </message>
    <message>
        <source>Book, move or cancel a session, a workshop.</source>
        <translation>Fazer, mudar ou anular uma marcação, um ateliê.</translation>
    </message>
    <message>
        <source>Somebody helps you, here.</source>
        <translation>Uma pessoa ajuda, aqui.</translation>
    </message>
    <message>
        <source>See a mediator</source>
        <translation>Ver um mediador</translation>
    </message>
    <message>
        <source>With the code on your paper or your photo.</source>
        <translation>Com o código do seu papel ou da sua fotografia.</translation>
    </message>
    <message>
        <source>Resume my procedure</source>
        <translation>Retomar o meu procedimento</translation>
    </message>
    <message>
        <source>Identity card, car, housing…</source>
        <translation>Cartão de identidade, carro, habitação…</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Escrever para procurar</translation>
    </message>
    <message>
        <source>Next free time here:</source>
        <translation>Próxima hora livre aqui:</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 is a moment (&quot;today at 14:30&quot;), %2 a first name</extracomment>
        <translation>%1, com %2</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Os mais pedidos</translation>
    </message>
</context>
<context>
    <name>HourSetter</name>
    <message>
        <source>one hour earlier</source>
        <translation>uma hora antes</translation>
    </message>
    <message>
        <source>a quarter of an hour earlier</source>
        <translation>um quarto de hora antes</translation>
    </message>
    <message>
        <source>one hour later</source>
        <translation>uma hora depois</translation>
    </message>
    <message>
        <source>a quarter of an hour later</source>
        <translation>um quarto de hora depois</translation>
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
        <translation>Aberto hoje até às %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberto agora</translation>
    </message>
    <message>
        <source>Closed at present</source>
        <translation>Fechado de momento</translation>
    </message>
    <message>
        <source>Closed now. Opens %1</source>
        <extracomment>%1 is a moment: &quot;tomorrow at 10:00&quot;</extracomment>
        <translation>Fechado agora. Abre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days: hours</comment>
        <extracomment>%1 are days, %2 hours</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Fechado nos feriados</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>days of the week</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <comment>a day</comment>
        <translation>Fechado: %1</translation>
    </message>
    <message>
        <source>Closed from %1 to %2</source>
        <comment>days</comment>
        <translation>Fechado de %1 a %2</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>Sim, continuo</translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation>Não, terminar</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, everything is erased in %n second(s), to protect your information.</source>
        <translation>
            <numerusform>Sem resposta, tudo é apagado dentro de %n segundo, para proteger os seus dados.</numerusform>
            <numerusform>Sem resposta, tudo é apagado dentro de %n segundos, para proteger os seus dados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>What the staff did. No resident is in it.</source>
        <translation>O que o pessoal fez. Nenhum utente aparece.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Never kept</source>
        <translation>Nunca guardado</translation>
    </message>
    <message>
        <source>What you type, the sites you open, your face, your voice. Everything is erased when you press “Finish”.</source>
        <translation>O que escreve, os sites que abre, o seu rosto, a sua voz. Tudo é apagado quando carrega em «Terminar».</translation>
    </message>
    <message numerus="yes">
        <source>If you book: your first name and telephone are locked away, and erased %n day(s) after.</source>
        <translation>
            <numerusform>Se marcar: o seu nome e o seu telefone ficam fechados à chave e são apagados %n dia depois.</numerusform>
            <numerusform>Se marcar: o seu nome e o seu telefone ficam fechados à chave e são apagados %n dias depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted, without knowing who</source>
        <translation>Contado, sem saber quem</translation>
    </message>
    <message>
        <source>How often a procedure is opened, finished, or hard. Before a number leaves, chance adds or takes away a little: nobody can be found in it.</source>
        <translation>Quantas vezes um procedimento é aberto, terminado ou difícil. Antes do envio, o acaso soma ou tira um pouco a cada número: ninguém pode ser encontrado.</translation>
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
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>French letters</source>
        <translation>Letras francesas</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Letras árabes</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Mais sinais</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What kind of step is it?</source>
        <translation>Que tipo de passo é?</translation>
    </message>
    <message>
        <source>What is lost can be brought back: touch “Undo” afterwards.</source>
        <translation>O que se perde pode voltar: toque depois em «Desfazer».</translation>
    </message>
    <message>
        <source>It is this one now.</source>
        <translation>Agora é este.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>French words beside</source>
        <translation>Texto em francês ao lado</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastó</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
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
        <translation>O seu código para continuar mais tarde</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir outra vez</translation>
    </message>
    <message>
        <source>Print my code</source>
        <translation>Imprimir o meu código</translation>
    </message>
    <message>
        <source>I have my code, finish</source>
        <translation>Tenho o meu código, terminar</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>O seu código fica neste ecrã: fotografe-o.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Fotografe este ecrã, ou escreva o código num papel.</translation>
    </message>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>Quando vier outra vez, carregue em «Retomar o meu procedimento». Volta ao passo «%1».</translation>
    </message>
    <message>
        <source>The code holds neither your name nor what you typed. It works on every Pas à Pas kiosk.</source>
        <translation>O código não contém o seu nome nem o que escreveu. Serve em todos os quiosques Pas à Pas.</translation>
    </message>
    <message>
        <source>Square to show to the kiosk&apos;s reader when you come back</source>
        <translation>Quadrado para pôr em frente do leitor do quiosque quando voltar</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Give up your place?</source>
        <translation>Desistir do seu lugar?</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Sim, desistir</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Não, manter</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was changed. Please ask at the desk.</source>
        <translation>O quiosque não pode guardar nada de momento: nada mudou. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Your place goes to the next person in line.</source>
        <translation>O seu lugar passa para a pessoa seguinte.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Say my code</source>
        <translation>Dizer o meu código</translation>
    </message>
    <message>
        <source>Say what I typed</source>
        <translation>Dizer o que escrevi</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Ler o documento</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>listening</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language. Everything else works as before.</source>
        <translation>Este quiosque não tem voz para esta língua. Tudo o resto funciona como antes.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak at the moment. Everything else works as before. A mediator can read for you.</source>
        <translation>Este quiosque não consegue falar neste momento. Tudo o resto funciona como antes. Um mediador pode ler para si.</translation>
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
        <translation>Para o pessoal</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>What we saw in %1</source>
        <translation>O que vimos em %1</translation>
    </message>
    <message>
        <source>Nothing counted.</source>
        <translation>Nada foi contado.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>The procedures most asked for, and how they ended</source>
        <translation>Os procedimentos mais pedidos, e como terminaram</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>Demonstração: estes números são inventados.</translation>
    </message>
    <message>
        <source>The month is not over: counted until %1.</source>
        <translation>O mês ainda não acabou: contado até %1.</translation>
    </message>
    <message>
        <source>Nothing was counted here in %1.</source>
        <translation>Nada foi contado aqui em %1.</translation>
    </message>
    <message>
        <source>In %1: %2 (%3)</source>
        <extracomment>%1 is a month, %2 a number, %3 the difference: &quot;In October: 374 (+38)&quot;</extracomment>
        <translation>Em %1: %2 (%3)</translation>
    </message>
    <message>
        <source>With a mediator: %1</source>
        <translation>Com um mediador: %1</translation>
    </message>
    <message>
        <source>Alone: %1</source>
        <translation>Sem ajuda: %1</translation>
    </message>
    <message>
        <source>Procedures finished: %1</source>
        <translation>Procedimentos terminados: %1</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Whole weeks, from that Monday, also where months meet.</source>
        <translation>Semanas inteiras, desde essa segunda-feira, também entre dois meses.</translation>
    </message>
    <message>
        <source>Where people got stuck, how often, and why</source>
        <translation>Onde as pessoas ficam bloqueadas, quantas vezes e porquê</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Ajudas à leitura</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Marcações</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliês</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sem marcação</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>Foi útil?</translation>
    </message>
    <message>
        <source>Online: %1 of the time</source>
        <translation>Em linha: %1 do tempo</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Ligação: %1</translation>
    </message>
    <message>
        <source>We count what people do here, never who they are: no name, no hour, nothing that leads from one visit to another. Who asks not to be counted is in no number.</source>
        <translation>Contamos o que se faz aqui, nunca quem vem: nem nome, nem hora, nem nada que ligue duas visitas. Quem pede para não ser contado não está em nenhum número.</translation>
    </message>
    <message>
        <source>These numbers are exact. They stay in this kiosk for %1 months and are then erased. A very small one may make somebody think of a person: publish the open data instead.</source>
        <translation>Estes números são exatos. O quiosque guarda-os %1 meses e depois apaga-os. Um número muito pequeno pode fazer pensar em alguém: publique antes os dados abertos.</translation>
    </message>
    <message>
        <source>Open data: %1</source>
        <translation>Dados abertos: %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month and its year are written, for QLocale: &quot;MMMM &apos;de&apos; yyyy&quot; in Spanish</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Type a first name, or any word you like.</source>
        <translation>Escreva um nome, ou a palavra que quiser.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Marcação · %1 de 4</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Qual é o seu nome?</translation>
    </message>
    <message>
        <source>Or any word you like. The mediator will call you by it. No surname, no e-mail.</source>
        <translation>Ou a palavra que quiser. O mediador vai usar essa palavra. Sem apelido nem e-mail.</translation>
    </message>
    <message>
        <source>For example: Marie</source>
        <translation>Por exemplo: Maria</translation>
    </message>
    <message>
        <source>Your first name, or any word</source>
        <translation>O seu nome, ou uma palavra</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>NearSlots</name>
    <message>
        <source>with %1 (%2)</source>
        <comment>first name, languages</comment>
        <translation>com %1 (%2)</translation>
    </message>
    <message>
        <source>All other times</source>
        <translation>Todas as outras horas</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>Fazer outra marcação</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>This step is new in the shipped guide.</source>
        <translation>Este passo é novo no guia fornecido.</translation>
    </message>
    <message>
        <source>The shipped guide no longer has this step.</source>
        <translation>O guia fornecido já não tem este passo.</translation>
    </message>
    <message>
        <source>The shipped guide now</source>
        <translation>O guia fornecido, agora</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>Já nada</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>O nosso</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The shipped guide until now: %1</source>
        <translation>O guia fornecido, até agora: %1</translation>
    </message>
    <message>
        <source>Take our step away</source>
        <translation>Retirar o nosso passo</translation>
    </message>
    <message>
        <source>Take the new step over</source>
        <translation>Adotar o novo passo</translation>
    </message>
    <message>
        <source>Take the new text over</source>
        <translation>Adotar o novo texto</translation>
    </message>
    <message>
        <source>Go without it</source>
        <translation>Passar sem ele</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Manter o nosso</translation>
    </message>
</context>
<context>
    <name>NewsScreen</name>
    <message>
        <source>The shipped guide has changed</source>
        <translation>O guia fornecido mudou</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Decide for each step. Residents see nothing of it before you publish.</source>
        <translation>Decida para cada passo. Os utentes nada veem antes de publicar.</translation>
    </message>
    <message>
        <source>All is decided. Publish your guide so that residents see it.</source>
        <translation>Está tudo decidido. Publique o seu guia para que os utentes o vejam.</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>With these choices, no time is free. Without them, perhaps.</source>
        <translation>Com estas escolhas não há nada livre. Sem elas, há.</translation>
    </message>
    <message numerus="yes">
        <source>No time is free in the next %n day(s). Here is what you can do.</source>
        <translation>
            <numerusform>Não há nada livre amanhã. Eis o que pode fazer.</numerusform>
            <numerusform>Não há nada livre nos próximos %n dias. Eis o que pode fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>With all mediators, in all languages.</source>
        <translation>Com todos os mediadores, em todas as línguas.</translation>
    </message>
    <message>
        <source>Show all that is free</source>
        <translation>Ver tudo o que está livre</translation>
    </message>
    <message>
        <source>A mediator telephones you.</source>
        <translation>Um mediador telefona-lhe.</translation>
    </message>
    <message>
        <source>A session by telephone</source>
        <translation>Uma marcação por telefone</translation>
    </message>
    <message>
        <source>Somebody at the desk can find another way with you.</source>
        <translation>Na receção, uma pessoa pode encontrar outra solução consigo.</translation>
    </message>
    <message>
        <source>Ask somebody here</source>
        <translation>Perguntar a alguém aqui</translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Outro assunto</translation>
    </message>
</context>
<context>
    <name>NotDone</name>
    <message>
        <source>That day has not come yet. Nothing was noted.</source>
        <translation>Esse dia ainda não chegou. Nada foi anotado.</translation>
    </message>
    <message>
        <source>This appointment is no longer in the calendar. Nothing was noted.</source>
        <translation>Esta marcação já não está na agenda. Nada foi anotado.</translation>
    </message>
    <message>
        <source>The kiosk could not note it. Please try again.</source>
        <translation>O quiosque não conseguiu anotar. Tente outra vez.</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>A note to the author of the guide</source>
        <translation>Uma nota ao autor do guia</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Voltar ao meu ecrã</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Acrescentar palavras</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Mudar as palavras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The note is kept. The librarian will see it.</source>
        <translation>Está anotado. O bibliotecário vai ver.</translation>
    </message>
    <message>
        <source>What is wrong here? One press is enough. Nobody’s name is kept.</source>
        <translation>O que está mal aqui? Basta um toque. Nenhum nome fica guardado.</translation>
    </message>
    <message>
        <source>The site has changed</source>
        <translation>O site mudou</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>Uma palavra não se entende</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Falta aqui alguma coisa</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>Pedem outro papel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>The site has changed</source>
        <translation>O site mudou</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>Uma palavra não se entende</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Falta aqui alguma coisa</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>Pedem outro papel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>Notas aos autores</translation>
    </message>
    <message>
        <source>The notes cannot be read today.</source>
        <translation>Hoje não se conseguem ler as notas.</translation>
    </message>
    <message>
        <source>There is no note. Mediators write them from their own screen.</source>
        <translation>Não há nenhuma nota. Os mediadores escrevem-nas no ecrã deles.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, place in a guide</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Está tratado</translation>
    </message>
    <message>
        <source>To send them on, ask the technician, who can take them off the kiosk as a list.</source>
        <translation>Para as transmitir, peça ao técnico: ele pode tirar do quiosque uma lista delas.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hora antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeScreen</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Changes are for the next resident. Press “Lock” when you leave.</source>
        <translation>As mudanças são para o utente seguinte. Carregue em «Bloquear» ao sair.</translation>
    </message>
</context>
<context>
    <name>OfficialPage</name>
    <message>
        <source>The official site %1</source>
        <comment>name of a site</comment>
        <translation>O site oficial %1</translation>
    </message>
</context>
<context>
    <name>OpinionScreen</name>
    <message>
        <source>Well done. Was this guide useful to you?</source>
        <translation>Muito bem. Este guia foi útil para si?</translation>
    </message>
    <message>
        <source>Go on without answering</source>
        <translation>Continuar sem responder</translation>
    </message>
    <message>
        <source>Only a number is kept: neither your name nor what you did.</source>
        <translation>Só se guarda um número, nunca o seu nome nem o que fez.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>The voice is on. Next key: the next button. Back key: the one before. Press key: press it. Read key: the whole screen. Repeat key: once more.</source>
        <translation>A voz está ligada. Tecla seguinte: o botão seguinte. Tecla anterior: o botão de antes. Tecla confirmar: premir. Tecla ler: todo o ecrã. Tecla repetir: outra vez.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Fim da página.</translation>
    </message>
</context>
<context>
    <name>PageAloud</name>
    <message>
        <source>Something without a name</source>
        <translation>Algo sem nome</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>list to choose from</source>
        <translation>lista de escolha</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ligação</translation>
    </message>
    <message>
        <source>for a file, which cannot be sent from here</source>
        <translation>para um ficheiro, que não pode ser enviado daqui</translation>
    </message>
    <message>
        <source>a date: day, month and year, in digits</source>
        <translation>uma data: o dia, o mês e o ano, em algarismos</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>começado, por acabar</translation>
    </message>
    <message>
        <source>the site says that something is wrong here</source>
        <translation>o site diz que há um erro aqui</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>From page</source>
        <translation>Da página</translation>
    </message>
    <message>
        <source>First page to print: one earlier</source>
        <translation>Primeira página a imprimir: uma antes</translation>
    </message>
    <message>
        <source>First page to print: one later</source>
        <translation>Primeira página a imprimir: uma depois</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>À página</translation>
    </message>
    <message>
        <source>Last page to print: one earlier</source>
        <translation>Última página a imprimir: uma antes</translation>
    </message>
    <message>
        <source>Last page to print: one later</source>
        <translation>Última página a imprimir: uma depois</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Choose one</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Não escolher nada</translation>
    </message>
</context>
<context>
    <name>PageQuestion</name>
    <message>
        <source>%1 says:</source>
        <comment>name of a site</comment>
        <translation>O site %1 diz:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Já li</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>PastScreen</name>
    <message>
        <source>Left on %1, to %2.</source>
        <translation>Saiu %1, para %2.</translation>
    </message>
    <message>
        <source>Waits. It leaves on %1 at the earliest.</source>
        <translation>À espera. Não sai antes de %1.</translation>
    </message>
    <message>
        <source>Did not leave: another one was already there.</source>
        <translation>Não saiu: já lá estava outro.</translation>
    </message>
    <message>
        <source>Stays here: it was not to be sent.</source>
        <translation>Fica aqui: não devia ser enviado.</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>O que já foi enviado</translation>
    </message>
    <message>
        <source>One report each week. Touch one to read its exact text.</source>
        <translation>Um relatório por semana. Toque num para ler o seu texto exato.</translation>
    </message>
    <message>
        <source>Nothing has left this kiosk yet.</source>
        <translation>Ainda nada saiu deste quiosque.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Fazer uma marcação</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>A number in France begins with 0, or with +33.</source>
        <translation>Um número em França começa por 0 ou por +33.</translation>
    </message>
    <message>
        <source>Numbers that begin with 089 cannot be called back. Type another one.</source>
        <translation>Não se pode ligar para um número que começa por 089. Escreva outro.</translation>
    </message>
    <message>
        <source>There is one digit too many, or more: 10 are expected.</source>
        <translation>Há algarismos a mais: são precisos 10.</translation>
    </message>
    <message numerus="yes">
        <source>10 digits are expected. There are %n so far.</source>
        <translation>
            <numerusform>São precisos 10 algarismos. Por enquanto há %n.</numerusform>
            <numerusform>São precisos 10 algarismos. Por enquanto há %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mediator calls you: type your number, with its 10 digits.</source>
        <translation>O mediador telefona-lhe: escreva o seu número, com 10 algarismos.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Marcação · %1 de 4</translation>
    </message>
    <message>
        <source>On which number shall we call you?</source>
        <translation>Para que número lhe telefonamos?</translation>
    </message>
    <message>
        <source>Your telephone number, if you like</source>
        <translation>O seu número de telefone, se quiser</translation>
    </message>
    <message numerus="yes">
        <source>The mediator calls you on it, and for nothing else. It is erased %n day(s) after the session.</source>
        <translation>
            <numerusform>O mediador liga para ele, e mais nada. É apagado %n dia depois da marcação.</numerusform>
            <numerusform>O mediador liga para ele, e mais nada. É apagado %n dias depois da marcação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only to tell you if the session cannot take place. It is erased %n day(s) after it.</source>
        <translation>
            <numerusform>Só para avisar se a marcação mudar. É apagado %n dia depois.</numerusform>
            <numerusform>Só para avisar se a marcação mudar. É apagado %n dias depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue without a number</source>
        <translation>Continuar sem número</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Continue with this number</source>
        <translation>Continuar com este número</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>The picture of the step</source>
        <translation>A imagem do passo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>Um PIN tem pelo menos 6 algarismos.</translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits.</source>
        <translation>Um PIN tem no máximo 12 algarismos.</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Please choose another.</source>
        <translation>Qualquer pessoa experimentaria este primeiro. Escolha outro.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Os dois não eram iguais. Comece de novo.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it. Call the technician.</source>
        <translation>O quiosque não o consegue guardar. Chame o técnico.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Type the same digits again.</source>
        <translation>Escreva outra vez os mesmos algarismos.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, and keep them on a card. With them one gets into the settings.</source>
        <translation>Escolha 6 a 12 algarismos e guarde-os num cartão. Com eles entra-se nas definições.</translation>
    </message>
    <message>
        <source>There is a PIN. Nobody can read it again; it can be replaced.</source>
        <translation>Há um PIN. Ninguém o pode voltar a ler; pode ser substituído.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Escolher outro PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>O mesmo PIN outra vez</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n algarismo escrito</numerusform>
            <numerusform>%n algarismos escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Guardar este PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>Aqui, %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
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
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Now the official site would open.</source>
        <translation>Agora abria-se o site oficial.</translation>
    </message>
    <message>
        <source>Now the ways round this step would be shown.</source>
        <translation>Agora mostravam-se as outras soluções deste passo.</translation>
    </message>
    <message>
        <source>Now the code to continue later would be shown.</source>
        <translation>Agora mostrava-se o código para continuar depois.</translation>
    </message>
    <message>
        <source>Now it would be shown how to see a mediator.</source>
        <translation>Agora mostrava-se como ver um mediador.</translation>
    </message>
    <message>
        <source>Here the guide ends.</source>
        <translation>O guia acaba aqui.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>This is a preview: nothing is counted.</source>
        <translation>É uma pré-visualização: nada é contado.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fechar a pré-visualização</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print the proof</source>
        <translation>Imprimir a prova</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>It is printed.</source>
        <translation>Está impresso.</translation>
    </message>
    <message>
        <source>Your pages are being printed.</source>
        <translation>As suas páginas estão a ser impressas.</translation>
    </message>
    <message>
        <source>This page cannot be printed</source>
        <translation>Esta página não pode ser impressa</translation>
    </message>
    <message>
        <source>One moment: the pages are being counted.</source>
        <translation>Um momento: as páginas estão a ser contadas.</translation>
    </message>
    <message>
        <source>Print this?</source>
        <translation>Imprimir isto?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Não imprimir</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir outra vez</translation>
    </message>
    <message>
        <source>Nothing was printed, and nothing is to be paid.</source>
        <translation>Nada foi impresso e não há nada a pagar.</translation>
    </message>
    <message>
        <source>Take all your pages from the printer: they are yours alone.</source>
        <translation>Leve todas as suas páginas da impressora: são só suas.</translation>
    </message>
    <message>
        <source>They come out of the printer. Stay near it: they are yours alone.</source>
        <translation>Saem da impressora. Fique perto: são só suas.</translation>
    </message>
    <message>
        <source>You can go on with your procedure, or show the page to a mediator.</source>
        <translation>Pode continuar o seu procedimento, ou mostrar a página a um mediador.</translation>
    </message>
    <message>
        <source>Pages to print: %1</source>
        <translation>Páginas a imprimir: %1</translation>
    </message>
    <message>
        <source>Price: ⁨%1⁩. You pay at the desk.</source>
        <translation>Preço: ⁨%1⁩. Paga-se na receção.</translation>
    </message>
    <message>
        <source>The kiosk keeps nothing of it. When you finish, what still waits at the printer is cancelled.</source>
        <translation>O quiosque não guarda nada disto. Quando terminar, o que ainda espera na impressora é anulado.</translation>
    </message>
</context>
<context>
    <name>PrinterNote</name>
    <message>
        <source>The printer has no more paper.</source>
        <translation>A impressora não tem papel.</translation>
    </message>
    <message>
        <source>The cover of the printer is open.</source>
        <translation>A tampa da impressora está aberta.</translation>
    </message>
    <message>
        <source>The printer is not connected.</source>
        <translation>A impressora não está ligada ao quiosque.</translation>
    </message>
    <message>
        <source>The printer is off, or does not answer.</source>
        <translation>A impressora está desligada ou não responde.</translation>
    </message>
    <message>
        <source>The printer is busy. Try again in a moment.</source>
        <translation>A impressora está ocupada. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The printer has not finished. Somebody at the desk can look.</source>
        <translation>A impressora não acabou. Alguém na receção pode ver.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>Não foi possível imprimir.</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>Tenho a minha prova</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimir a prova</translation>
    </message>
    <message>
        <source>See %1</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Begin all the same</source>
        <translation>Começar mesmo assim</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Papers to have with you</source>
        <translation>Papéis para ter consigo</translation>
    </message>
    <message>
        <source>These words have not been read again by a person yet.</source>
        <translation>Ainda nenhuma pessoa reviu este texto.</translation>
    </message>
    <message>
        <source>This procedure exists in French only for now.</source>
        <translation>Por agora, este procedimento só existe em francês.</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>A cidade fixou isto para todos os seus quiosques. Muda-se lá.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>O ficheiro das definições tem uma falha. Nada foi mudado. Veja «Estado do quiosque».</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>O quiosque não consegue escrever as definições. Nada foi mudado. Chame o técnico.</translation>
    </message>
    <message>
        <source>One language at least must be offered.</source>
        <translation>É preciso oferecer pelo menos uma língua.</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>Escreva de 1 a 300 letras.</translation>
    </message>
    <message>
        <source>Write it as in the example.</source>
        <translation>Escreva-o como no exemplo.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Printing…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir outra vez</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimir o talão</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>Desistir do meu lugar</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>Sair da lista</translation>
    </message>
    <message>
        <source>See the workshops</source>
        <translation>Ver os ateliês</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The dates have changed since you registered. These are the new ones.</source>
        <translation>As datas mudaram desde a sua inscrição. Estas são as novas.</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>O seu código fica neste ecrã: fotografe-o.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Fotografe este ecrã, ou escreva o código num papel.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>These numbers change until Sunday night. Then chance adds or takes away a little, and the exact text of the sending can be read here.</source>
        <translation>Estes números mudam até domingo à noite. Depois o acaso soma ou tira um pouco, e o texto exato do envio pode ser lido aqui.</translation>
    </message>
    <message>
        <source>This is the exact text. It leaves on %1 at the earliest, to %2.</source>
        <translation>Este é o texto exato. Não sai antes de %1. Vai para %2.</translation>
    </message>
    <message>
        <source>This is the exact text. It left on %1, to %2.</source>
        <translation>Este é o texto exato. Saiu %1, para %2.</translation>
    </message>
    <message>
        <source>This did not leave: another report of this week is already there.</source>
        <translation>Isto não saiu: já lá está outro relatório desta semana.</translation>
    </message>
    <message>
        <source>This never leaves: nothing was to be sent when the week ended.</source>
        <translation>Isto nunca sai: nada devia ser enviado quando a semana acabou.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semana: %1</translation>
    </message>
    <message>
        <source>What leaves next</source>
        <translation>O que vai sair</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>O texto exato</translation>
    </message>
    <message>
        <source>Lines before</source>
        <translation>Linhas anteriores</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Mais linhas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>Ainda nada foi contado esta semana.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>This code has a wrong or missing sign. Look at it again, sign by sign.</source>
        <translation>Neste código, uma letra ou um número falta ou está errado. Verifique outra vez, um a um.</translation>
    </message>
    <message>
        <source>This procedure has changed since your code was made. Please begin it again, or ask a mediator.</source>
        <translation>Este procedimento mudou depois da criação do seu código. Comece-o outra vez, ou fale com um mediador.</translation>
    </message>
    <message>
        <source>This kiosk does not have the procedure of this code. A mediator can help you.</source>
        <translation>Este quiosque não tem o procedimento deste código. Um mediador pode ajudar.</translation>
    </message>
    <message>
        <source>This code cannot be followed here</source>
        <translation>Este código não serve aqui</translation>
    </message>
    <message>
        <source>Type the code of your paper</source>
        <translation>Escreva o código do seu papel</translation>
    </message>
    <message>
        <source>Or show the square to the reader.</source>
        <translation>Ou ponha o quadrado em frente do leitor.</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Começar um procedimento</translation>
    </message>
    <message>
        <source>Type another code</source>
        <translation>Escrever outro código</translation>
    </message>
    <message>
        <source>Code of your paper</source>
        <translation>Código do seu papel</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>RollScreen</name>
    <message>
        <source>%1 · day %2 of %3</source>
        <comment>moment</comment>
        <translation>%1 · dia %2 de %3</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Inscrever alguém</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Juntar à lista de espera</translation>
    </message>
    <message>
        <source>Full. On the waiting list: %1.</source>
        <translation>Completo. Em lista de espera: %1.</translation>
    </message>
    <message>
        <source>Free seats: %1.</source>
        <translation>Lugares livres: %1.</translation>
    </message>
    <message>
        <source>The list cannot be read today.</source>
        <translation>Hoje não se consegue ler a lista.</translation>
    </message>
    <message>
        <source>Nobody has registered at this kiosk.</source>
        <translation>Ninguém se inscreveu neste quiosque.</translation>
    </message>
    <message>
        <source>One registration is for all days. Note each day who is there.</source>
        <translation>Uma inscrição vale para todos os dias. Anote em cada dia quem está.</translation>
    </message>
    <message>
        <source>Somebody (the name was erased)</source>
        <translation>Alguém (o nome foi apagado)</translation>
    </message>
    <message>
        <source>%1 (waiting list, %2)</source>
        <translation>%1 (lista de espera, %2)</translation>
    </message>
    <message>
        <source>Other days: present %1, absent %2</source>
        <translation>Outros dias: presente %1, ausente %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Who registered at another kiosk is on the list of that kiosk.</source>
        <translation>Quem se inscreveu noutro quiosque está na lista desse quiosque.</translation>
    </message>
</context>
<context>
    <name>RulerScreen</name>
    <message>
        <source>Measure this line</source>
        <translation>Meça esta linha</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lay a ruler on the screen. From end to end, how long is it? The size of all letters depends on it.</source>
        <translation>Ponha uma régua no ecrã. Quanto mede de uma ponta à outra? Disso depende o tamanho de todas as letras.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>millimetres</comment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 mm longer</source>
        <translation>%1 mm a mais</translation>
    </message>
    <message>
        <source>%1 mm shorter</source>
        <translation>%1 mm a menos</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation>Mais acima</translation>
    </message>
    <message>
        <source>Higher up in the preview</source>
        <translation>Mais acima na pré-visualização</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>Further down in the preview</source>
        <translation>Mais abaixo na pré-visualização</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>O que procura?</translation>
    </message>
    <message>
        <source>For example: car, housing, identity card</source>
        <translation>Por exemplo: carro, habitação, cartão de identidade</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or look by theme.</source>
        <translation>Não há resultados. Tente outra palavra, ou procure por tema.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
</context>
<context>
    <name>SeatTicket</name>
    <message>
        <source>Square that adds the dates to the calendar of a telephone</source>
        <translation>Quadrado que acrescenta as datas à agenda de um telemóvel</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>Aponte o telemóvel para este quadrado: acrescenta as datas à sua agenda.</translation>
    </message>
    <message>
        <source>To give up your seat, your code</source>
        <translation>Para desistir do lugar, o seu código</translation>
    </message>
    <message>
        <source>To know if you have a seat, your code</source>
        <translation>Para saber se tem lugar, o seu código</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Come as you are: no registration.</source>
        <translation>Sem inscrição: venha diretamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left.</source>
        <translation>
            <numerusform>Resta %n lugar.</numerusform>
            <numerusform>Restam %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full. %n person(s) on the waiting list.</source>
        <translation>
            <numerusform>Completo. %n pessoa na lista de espera.</numerusform>
            <numerusform>Completo. %n pessoas na lista de espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full. There is a waiting list.</source>
        <translation>Completo. Há lista de espera.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more date(s)</source>
        <translation>
            <numerusform>%1, e mais %n data</numerusform>
            <numerusform>%1, e mais %n datas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeeScreen</name>
    <message>
        <source>See a mediator</source>
        <translation>Ver um mediador</translation>
    </message>
    <message>
        <source>I need somebody now</source>
        <translation>Preciso de alguém agora</translation>
    </message>
    <message>
        <source>A mediator helps you in person. It is free. No account, no e-mail.</source>
        <translation>Um mediador ajuda pessoalmente. É gratuito. Sem conta e sem e-mail.</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Escolha um dia e uma hora.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Fazer uma marcação</translation>
    </message>
    <message>
        <source>See it, move it or cancel it, with your code.</source>
        <translation>Vê-la, mudá-la ou anulá-la, com o seu código.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>A minha marcação</translation>
    </message>
    <message>
        <source>Learn together: see the dates and the seats left.</source>
        <translation>Aprender em conjunto: as datas e os lugares livres.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliês</translation>
    </message>
</context>
<context>
    <name>ServerScreen</name>
    <message>
        <source>Stop the test</source>
        <translation>Parar o teste</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. O utente seguinte vai vê-lo.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Offered</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não proposto</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>Procedures offered</source>
        <translation>Procedimentos propostos</translation>
    </message>
    <message>
        <source>Write a guide</source>
        <translation>Escrever um guia</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Guides %1 to %2 of %3</source>
        <translation>Guias %1 a %2 de %3</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>The city has set which procedures are offered. Touch one to see more.</source>
        <translation>A cidade decidiu que procedimentos são propostos. Toque num para ver mais.</translation>
    </message>
    <message>
        <source>The first five are on the first screen. Touch one to see more.</source>
        <translation>Os cinco primeiros estão no primeiro ecrã. Toque num para ver mais.</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>official site, protected</source>
        <translation>site oficial, protegido</translation>
    </message>
    <message>
        <source>to sign in, protected</source>
        <translation>para iniciar sessão, protegido</translation>
    </message>
    <message>
        <source>allowed by this place, protected</source>
        <translation>permitido por este local, protegido</translation>
    </message>
    <message>
        <source>The page is coming…</source>
        <translation>A página está a chegar…</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>O documento está a chegar…</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>O passo</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>SiteColumn</name>
    <message>
        <source>Next field</source>
        <translation>Campo seguinte</translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>A form wanted to send what was typed to: %1</source>
        <translation>Um formulário queria enviar o que foi escrito para: %1</translation>
    </message>
    <message>
        <source>What you touched leads to: %1</source>
        <translation>O que tocou leva a: %1</translation>
    </message>
    <message>
        <source>The page wanted to lead you to: %1</source>
        <translation>A página queria ir para: %1</translation>
    </message>
    <message>
        <source>The page wanted to open a new window: %1</source>
        <translation>A página queria abrir uma nova janela: %1</translation>
    </message>
    <message>
        <source>Files cannot be kept on this kiosk. Have it sent by e-mail, or ask a mediator to print it.</source>
        <translation>Este quiosque não guarda ficheiros. Peça o envio por e-mail, ou peça a um mediador que o imprima.</translation>
    </message>
    <message>
        <source>Files cannot be sent from this kiosk. A mediator can help you with that.</source>
        <translation>Não é possível enviar ficheiros deste quiosque. Um mediador pode ajudar.</translation>
    </message>
    <message>
        <source>Pages are not printed here. A mediator can help you keep it.</source>
        <translation>Aqui não se imprimem páginas. Um mediador pode ajudar a guardá-la.</translation>
    </message>
    <message>
        <source>This page asks for a password in a way that this kiosk does not offer. Ask a mediator.</source>
        <translation>Esta página pede uma palavra-passe de uma forma que este quiosque não permite. Pergunte a um mediador.</translation>
    </message>
    <message>
        <source>This address is not an official one for this procedure.</source>
        <translation>Este endereço não é oficial para este procedimento.</translation>
    </message>
    <message>
        <source>It stays closed, to protect you. Nothing was sent there.</source>
        <translation>Fica fechado, para sua proteção. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Voltar ao site</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Open the site on your telephone</source>
        <translation>Abra o site no seu telemóvel</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Continuar os passos</translation>
    </message>
    <message>
        <source>I have no telephone</source>
        <translation>Não tenho telemóvel</translation>
    </message>
    <message>
        <source>Open the camera of your telephone. Aim at the square. Touch the address that appears.</source>
        <translation>Abra a câmara do seu telemóvel. Aponte para o quadrado. Carregue no endereço que aparece.</translation>
    </message>
    <message>
        <source>Or type this address yourself, on any device:</source>
        <translation>Ou escreva este endereço, em qualquer aparelho:</translation>
    </message>
    <message>
        <source>This is the official site. Other sites look alike and ask for money.</source>
        <translation>Este é o site oficial. Há outros sites parecidos que pedem dinheiro.</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>Quadrado que abre %1 num telemóvel</translation>
    </message>
</context>
<context>
    <name>SiteTrouble</name>
    <message>
        <source>The connection to this site is not safe</source>
        <translation>A ligação a este site não é segura</translation>
    </message>
    <message>
        <source>The site does not answer</source>
        <translation>O site não responde</translation>
    </message>
    <message>
        <source>The page does not answer any more</source>
        <translation>A página já não responde</translation>
    </message>
    <message>
        <source>The page has stopped</source>
        <translation>A página parou</translation>
    </message>
    <message>
        <source>The network of this place is not open yet</source>
        <translation>A rede deste local ainda não está aberta</translation>
    </message>
    <message>
        <source>The kiosk does not open it, to protect you. It may be the network of this place. The kiosk tries again by itself.</source>
        <translation>O quiosque não o abre, para sua proteção. Pode ser a rede deste local. O quiosque tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The network or the site is out of order. The kiosk tries again by itself. You can also do it another way.</source>
        <translation>A rede ou o site não funciona. O quiosque tenta de novo sozinho. Também pode fazer de outra forma.</translation>
    </message>
    <message>
        <source>You can wait a little, or open it again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>Pode esperar um pouco ou abri-la de novo. O seu passo fica guardado. O que escreveu na página pode perder-se.</translation>
    </message>
    <message>
        <source>It is opened again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>É aberta de novo. O seu passo fica guardado. O que escreveu na página pode perder-se.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abri-la de novo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
    <message>
        <source>The network shows its own sign-in page in place of the site. A mediator can open the network. The kiosk tries again by itself.</source>
        <translation>A rede mostra a sua própria página de ligação em vez do site. Um mediador pode abrir a rede. O quiosque volta a tentar sozinho.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Fazer de outra maneira</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>Quadrado que abre %1 num telemóvel</translation>
    </message>
    <message>
        <source>On your telephone: aim its camera at the square.</source>
        <translation>No seu telemóvel: aponte a câmara para o quadrado.</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Size of the letters</source>
        <translation>Tamanho das letras</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por cento</translation>
    </message>
</context>
<context>
    <name>SlotNotes</name>
    <message>
        <source>Somebody has just taken this time. Nothing is lost: choose another one.</source>
        <translation>Alguém acabou de ocupar essa hora. Nada se perdeu: escolha outra.</translation>
    </message>
    <message>
        <source>Your time until now: %1. It is kept until the new one is confirmed.</source>
        <translation>A sua hora atual: %1. Fica guardada até a nova ser confirmada.</translation>
    </message>
</context>
<context>
    <name>SlotsScreen</name>
    <message>
        <source>Continue: %1</source>
        <extracomment>%1 is a moment: &quot;Wednesday 25 November at 9:45&quot;</extracomment>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>%1 · another time</source>
        <comment>subject</comment>
        <translation>%1 · outra hora</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Marcação · %1 de 4</translation>
    </message>
    <message>
        <source>Nobody is free for this</source>
        <translation>Ninguém está livre para isto</translation>
    </message>
    <message>
        <source>Which other time suits you?</source>
        <translation>Que outra hora lhe convém?</translation>
    </message>
    <message>
        <source>When would you like to come?</source>
        <translation>Quando quer vir?</translation>
    </message>
    <message>
        <source>When shall we call you?</source>
        <translation>Quando lhe telefonamos?</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <comment>centimetres</comment>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 cm from corner to corner (%2 inches)</source>
        <translation>%1 cm de canto a canto (%2 polegadas)</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Add a mediator</source>
        <translation>Acrescentar um mediador</translation>
    </message>
    <message>
        <source>First name of the mediator</source>
        <translation>Nome próprio do mediador ou da mediadora</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Bibliotecário</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Este local</translation>
    </message>
    <message>
        <source>Its name, its address, where the desk is</source>
        <translation>O nome, a morada, onde fica a mesa dos mediadores</translation>
    </message>
    <message>
        <source>Each day, holidays, days when it is closed</source>
        <translation>Cada dia, feriados, dias de fecho</translation>
    </message>
    <message>
        <source>A short text for all, on the first screen</source>
        <translation>Um texto curto para todos, no início</translation>
    </message>
    <message>
        <source>What a session can be booked for</source>
        <translation>Para que se faz uma marcação</translation>
    </message>
    <message>
        <source>Name, logo and colour</source>
        <translation>Nome, logótipo e cor</translation>
    </message>
    <message>
        <source>Which ones, who asked, and why</source>
        <translation>Quais, quem pediu e porquê</translation>
    </message>
    <message>
        <source>Who can be booked here, and come in with a PIN.</source>
        <translation>Quem recebe aqui com marcação e entra com um PIN.</translation>
    </message>
    <message>
        <source>Her calendars are not chosen yet: she cannot be booked.</source>
        <translation>As agendas ainda não foram escolhidas: não se pode marcar.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Press “Add a mediator”, then say what they help with and when.</source>
        <translation>Ainda não há ninguém. Carregue em «Acrescentar um mediador» e diga em que ajuda e quando.</translation>
    </message>
    <message>
        <source>One of her calendars does not answer: her times may be wrong.</source>
        <translation>Uma das agendas não responde: o horário pode estar errado.</translation>
    </message>
    <message>
        <source>No hours in the next two weeks: she cannot be booked.</source>
        <translation>Sem horário nas próximas duas semanas: não se pode marcar.</translation>
    </message>
    <message>
        <source>set: press for a new one</source>
        <translation>posto: carregue para um novo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Her hours</source>
        <translation>As suas horas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Those that residents can choose</source>
        <translation>As que os utentes podem escolher</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Quando não há ninguém</translation>
    </message>
    <message>
        <source>After how long the kiosk asks, and erases</source>
        <translation>Ao fim de quanto tempo o quiosque pergunta e apaga</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>O ecrã</translation>
    </message>
    <message>
        <source>Its size, and how far people stand</source>
        <translation>O tamanho e a distância dos olhos</translation>
    </message>
    <message>
        <source>Calls for a mediator</source>
        <translation>Chamadas a um mediador</translation>
    </message>
    <message>
        <source>Whom they reach, and a try</source>
        <translation>A quem chegam, e um teste</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>Notas aos autores</translation>
    </message>
    <message>
        <source>What mediators say of the guides</source>
        <translation>O que os mediadores dizem dos guias</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>O que se vê aqui</translation>
    </message>
    <message>
        <source>Visits, procedures, and where it is hard</source>
        <translation>As visitas, os procedimentos e onde é difícil</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Continuar a instalação</translation>
    </message>
    <message>
        <source>Some steps are still to be done</source>
        <translation>Faltam passos por fazer</translation>
    </message>
    <message>
        <source>Procedures to offer</source>
        <translation>Procedimentos propostos</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Mediadores</translation>
    </message>
    <message>
        <source>Who helps here, with what, in which languages</source>
        <translation>Quem ajuda aqui, em quê, em que línguas</translation>
    </message>
    <message>
        <source>Where appointments go</source>
        <translation>Para onde vão as marcações</translation>
    </message>
    <message>
        <source>Whether the weekly numbers go to the city</source>
        <translation>Se os números da semana vão para a cidade</translation>
    </message>
    <message>
        <source>Print a ticket to try it</source>
        <translation>Imprimir um talão para experimentar</translation>
    </message>
    <message>
        <source>Hear the voice that reads the screen</source>
        <translation>Ouvir a voz que lê o ecrã</translation>
    </message>
    <message>
        <source>PIN of the librarians</source>
        <translation>PIN dos bibliotecários</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Escolher outro</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>For tickets and for documents, and what a page costs</source>
        <translation>Para os talões, para os documentos, e o preço de uma página</translation>
    </message>
    <message>
        <source>Health of the kiosk</source>
        <translation>Estado do quiosque</translation>
    </message>
    <message>
        <source>What is well, and what to do</source>
        <translation>O que está bem e o que fazer</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>What the staff did, and when</source>
        <translation>O que o pessoal fez e quando</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Bordéus</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Ferrugem</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Azeitona</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Azul-petróleo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Azul-noite</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinzento</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>that of Pas à Pas</source>
        <translation>a do Pas à Pas</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>há um</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nome do local</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logótipo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Retirar o logótipo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>A colour, such as #7A1B3B</source>
        <translation>Uma cor, por exemplo #7A1B3B</translation>
    </message>
    <message>
        <source>PNG or SVG. Press the picture that is the logo.</source>
        <translation>PNG ou SVG. Carregue na imagem que é o logótipo.</translation>
    </message>
    <message>
        <source>Put the logo on a USB stick, as PNG or SVG, and plug it in here.</source>
        <translation>Ponha o logótipo numa pen USB, em PNG ou SVG, e ligue-a aqui.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver outra vez</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ainda não foi dito</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>está posto</translation>
    </message>
    <message>
        <source>cannot be read: type it again</source>
        <translation>não se pode ler: escreva-a de novo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Those offered, their order; write one</source>
        <translation>Os propostos, a sua ordem; escrever um</translation>
    </message>
    <message>
        <source>Address of the telephone or chat (empty: none)</source>
        <translation>Endereço do telefone ou chat (vazio: nenhum)</translation>
    </message>
    <message>
        <source>What you call this kiosk</source>
        <translation>Como chamam a este quiosque</translation>
    </message>
    <message>
        <source>Which way the desk is</source>
        <translation>Para que lado fica a mesa dos mediadores</translation>
    </message>
    <message>
        <source>Where the desk is, in words: %1</source>
        <translation>Onde fica a mesa dos mediadores, em palavras: %1</translation>
    </message>
    <message>
        <source>Password of the shared calendar</source>
        <translation>Palavra-passe da agenda partilhada</translation>
    </message>
    <message>
        <source>Password for statistics</source>
        <translation>Palavra-passe das estatísticas</translation>
    </message>
    <message>
        <source>Password of the folder of calls</source>
        <translation>Palavra-passe da pasta das chamadas</translation>
    </message>
    <message>
        <source>Address of the telephone</source>
        <translation>Endereço do telefone</translation>
    </message>
    <message>
        <source>Folder of calls</source>
        <translation>Pasta das chamadas</translation>
    </message>
    <message>
        <source>Account of the folder of calls</source>
        <translation>Conta da pasta das chamadas</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>Telefone ou chat da equipa</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>A que velocidade fala</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voz: %1</translation>
    </message>
    <message>
        <source>Address for statistics</source>
        <translation>Endereço das estatísticas</translation>
    </message>
    <message>
        <source>Account for statistics</source>
        <translation>Conta das estatísticas</translation>
    </message>
    <message>
        <source>USB stick for statistics</source>
        <translation>Pen USB das estatísticas</translation>
    </message>
    <message>
        <source>It asks “Are you still there?” after</source>
        <translation>Pergunta «Ainda está aí?» depois de</translation>
    </message>
    <message>
        <source>Without an answer, it erases all after</source>
        <translation>Sem resposta, apaga tudo depois de</translation>
    </message>
    <message>
        <source>With a mediator, it asks after</source>
        <translation>Com um mediador, pergunta depois de</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamanho do ecrã</translation>
    </message>
    <message>
        <source>From the eyes to the screen</source>
        <translation>Dos olhos ao ecrã</translation>
    </message>
    <message>
        <source>Paper of the tickets</source>
        <translation>Papel dos talões</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimir um talão de teste</translation>
    </message>
    <message>
        <source>Price of a page</source>
        <translation>Preço de uma página</translation>
    </message>
    <message>
        <source>Residents can choose among these. Touch one to take it out, or to put it back.</source>
        <translation>Os utentes escolhem entre estas. Toque numa para a retirar ou voltar a pôr.</translation>
    </message>
    <message>
        <source>Residents find these here. Touch one to take it out, or to put it back.</source>
        <translation>Os utentes encontram aqui estes procedimentos. Toque num para o retirar ou voltar a pôr.</translation>
    </message>
    <message>
        <source>Behind the kiosk, straight ahead</source>
        <translation>Atrás do quiosque, em frente</translation>
    </message>
    <message>
        <source>Ahead, on the right</source>
        <translation>Em frente, à direita</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>À direita</translation>
    </message>
    <message>
        <source>Behind the person, on the right</source>
        <translation>Atrás da pessoa, à direita</translation>
    </message>
    <message>
        <source>Behind the person</source>
        <translation>Atrás da pessoa</translation>
    </message>
    <message>
        <source>Behind the person, on the left</source>
        <translation>Atrás da pessoa, à esquerda</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>À esquerda</translation>
    </message>
    <message>
        <source>Ahead, on the left</source>
        <translation>Em frente, à esquerda</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Devagar</translation>
    </message>
    <message>
        <source>Very slowly</source>
        <translation>Muito devagar</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>a wrong PIN</source>
        <translation>um PIN errado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>a PIN was set</source>
        <translation>foi posto um PIN</translation>
    </message>
    <message>
        <source>a PIN was taken away</source>
        <translation>foi retirado um PIN</translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation>foi mudada uma definição</translation>
    </message>
    <message>
        <source>a guide was published</source>
        <translation>um guia foi publicado</translation>
    </message>
    <message>
        <source>a guide of ours was taken away</source>
        <translation>um dos nossos guias foi retirado</translation>
    </message>
    <message>
        <source>a guide is offered again</source>
        <translation>um guia é de novo proposto</translation>
    </message>
    <message>
        <source>a guide is not offered any more</source>
        <translation>um guia já não é proposto</translation>
    </message>
    <message>
        <source>a guide has another place in the list</source>
        <translation>um guia tem outro lugar na lista</translation>
    </message>
    <message>
        <source>helped somebody at this kiosk</source>
        <translation>ajudou alguém neste quiosque</translation>
    </message>
    <message>
        <source>the page of a month was printed</source>
        <translation>foi impressa a página de um mês</translation>
    </message>
    <message>
        <source>numbers were saved on a stick</source>
        <translation>foram guardados números numa pen</translation>
    </message>
    <message>
        <source>Allowed sites</source>
        <translation>Sites permitidos</translation>
    </message>
    <message>
        <source>The sites of the procedures are allowed already. Here are those of this place.</source>
        <translation>Os sites dos procedimentos já são permitidos. Aqui estão os deste local.</translation>
    </message>
    <message>
        <source>Allow a site</source>
        <translation>Permitir um site</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Voltar a pôr</translation>
    </message>
    <message>
        <source>Address of the site, such as www.bordeaux.fr</source>
        <translation>Endereço do site, por exemplo www.bordeaux.fr</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Quem o pediu?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Para que serve?</translation>
    </message>
    <message>
        <source>Allow it no more</source>
        <translation>Deixar de o permitir</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <extracomment>who asked for a site, and what for</extracomment>
        <translation>Pedido por %1: %2</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horário de abertura</translation>
    </message>
    <message>
        <source>Residents are not told when this place is open.</source>
        <translation>Não se diz aos utentes quando este local abre.</translation>
    </message>
    <message>
        <source>Residents read now: “%1”</source>
        <translation>Os utentes leem agora: «%1»</translation>
    </message>
    <message>
        <source>These hours are more than a week can show. They are kept as they are written: %1</source>
        <translation>Estes horários dizem mais do que uma semana. Ficam como estão escritos: %1</translation>
    </message>
    <message>
        <source>This part cannot be shown as a week, and is kept as it is written: %1</source>
        <translation>Esta parte não cabe numa semana. Fica como está escrita: %1</translation>
    </message>
    <message>
        <source>As OpenStreetMap writes it</source>
        <translation>Como o OpenStreetMap o escreve</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Open as on other days</source>
        <translation>Aberto como nos outros dias</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Carregue para o retirar</translation>
    </message>
    <message>
        <source>Set a plain week instead</source>
        <translation>Pôr uma semana simples em vez disso</translation>
    </message>
    <message>
        <source>Add days when it is closed</source>
        <translation>Acrescentar dias de fecho</translation>
    </message>
    <message>
        <source>Closed on which days? Such as 24/12/2026-2/1/2027</source>
        <translation>Fechado em que dias? Por exemplo 24/12/2026-2/1/2027</translation>
    </message>
    <message>
        <source>Today’s message</source>
        <translation>Mensagem do dia</translation>
    </message>
    <message>
        <source>A short text on the first screen, for all to read.</source>
        <translation>Um texto curto no início, para todos lerem.</translation>
    </message>
    <message>
        <source>Nothing is shown: it has no words yet.</source>
        <translation>Nada é mostrado: ainda não tem texto.</translation>
    </message>
    <message>
        <source>Nothing is shown any more: its last day is past.</source>
        <translation>Já nada é mostrado: o último dia passou.</translation>
    </message>
    <message>
        <source>Not translated, and marked so, in: %1</source>
        <translation>Por traduzir, e assim assinalado, em: %1</translation>
    </message>
    <message>
        <source>Shown: press to take it off</source>
        <translation>Mostrado: carregue para o retirar</translation>
    </message>
    <message>
        <source>Not shown: press to show it</source>
        <translation>Não mostrado: carregue para o mostrar</translation>
    </message>
    <message>
        <source>until it is taken off</source>
        <translation>até ser retirado</translation>
    </message>
    <message>
        <source>On the first screen</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Last day it is shown</source>
        <translation>Último dia em que é mostrado</translation>
    </message>
    <message>
        <source>The message: %1</source>
        <translation>A mensagem: %1</translation>
    </message>
    <message>
        <source>Last day it is shown, such as 24/12/2026</source>
        <translation>Último dia em que é mostrado, por exemplo 24/12/2026</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>Escreva de 1 a 300 letras.</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>A cidade fixou isto para todos os seus quiosques. Muda-se lá.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>O ficheiro das definições tem uma falha. Nada foi mudado. Veja «Estado do quiosque».</translation>
    </message>
    <message>
        <source>A file has a fault, and nothing was changed. Mend it first: %1</source>
        <translation>Um ficheiro tem um erro e nada foi alterado. Corrija-o primeiro: %1</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>O quiosque não consegue escrever as definições. Nada foi mudado. Chame o técnico.</translation>
    </message>
    <message>
        <source>Somebody changed this while you wrote. It now says: “%1”. Press “Keep” again to put yours in its place.</source>
        <translation>Alguém mudou isto enquanto escrevia. Agora diz: «%1». Carregue de novo em «Guardar» para pôr o seu.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and are changed there.</source>
        <translation>As horas estão na agenda partilhada e mudam-se lá.</translation>
    </message>
    <message>
        <source>This is no address on that server. It begins with / or with %1</source>
        <translation>Este endereço não está nesse servidor. Começa por / ou por %1</translation>
    </message>
    <message>
        <source>Hours and appointments need two calendars. Choose another one.</source>
        <translation>O horário e as marcações precisam de duas agendas. Escolha outra.</translation>
    </message>
    <message>
        <source>Somebody has removed this meanwhile.</source>
        <translation>Alguém o retirou entretanto.</translation>
    </message>
    <message>
        <source>It would close before it opens. Mend the hours, then press “Keep”.</source>
        <translation>Fecharia antes de abrir. Corrija as horas e carregue em «Guardar».</translation>
    </message>
    <message>
        <source>It would open again before it has closed. Mend the hours, then press “Keep”.</source>
        <translation>Reabriria antes de fechar. Corrija as horas e carregue em «Guardar».</translation>
    </message>
    <message>
        <source>These are no opening hours. Write them so: Mo-Fr 10:00-18:00; PH off</source>
        <translation>Isto não é um horário. Escreva-o assim: Mo-Fr 10:00-18:00; PH off</translation>
    </message>
    <message>
        <source>This is no day. Write it so: 24/12/2026, or 24/12/2026-2/1/2027</source>
        <translation>Isto não é um dia. Escreva-o assim: 24/12/2026, ou 24/12/2026-2/1/2027</translation>
    </message>
    <message>
        <source>This is not one day. Write it so: 24/12/2026</source>
        <translation>Isto não é um só dia. Escreva-o assim: 24/12/2026</translation>
    </message>
    <message>
        <source>That day is past: the kiosk’s clock says %1. If the clock is wrong, see “Health of the kiosk”.</source>
        <translation>Esse dia já passou: o relógio do quiosque diz %1. Se o relógio estiver errado, veja «Estado do quiosque».</translation>
    </message>
    <message>
        <source>This is no address of a site. Write it so: www.bordeaux.fr</source>
        <translation>Isto não é o endereço de um site. Escreva-o assim: www.bordeaux.fr</translation>
    </message>
    <message>
        <source>The address must begin with https.</source>
        <translation>O endereço deve começar por https.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Já está: %1</translation>
    </message>
    <message>
        <source>A name has 1 to 40 letters.</source>
        <translation>Um nome tem de 1 a 40 letras.</translation>
    </message>
    <message>
        <source>One subject at least must stay.</source>
        <translation>Tem de ficar pelo menos um assunto.</translation>
    </message>
    <message>
        <source>%1 helps with nothing else. Give her another subject first.</source>
        <translation>%1 não ajuda em mais nada. Dê-lhe primeiro outro assunto.</translation>
    </message>
    <message>
        <source>A mediator needs one subject at least.</source>
        <translation>Um mediador precisa de pelo menos um assunto.</translation>
    </message>
    <message>
        <source>Hard to read. The nearest is %1. Press “Keep” to take it.</source>
        <translation>Difícil de ler. A mais próxima é %1. Carregue em «Guardar» para a usar.</translation>
    </message>
    <message>
        <source>This file is too large for a logo: %1 MB. Save it smaller, 5 MB at most.</source>
        <translation>Este ficheiro é demasiado grande para um logótipo: %1&#xa0;MB. Guarde-o mais pequeno, 5&#xa0;MB no máximo.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today. Call the technician.</source>
        <translation>O quiosque não pode guardar nada hoje. Chame o técnico.</translation>
    </message>
    <message>
        <source>This is no colour. Write it so: #7A1B3B</source>
        <translation>Isto não é uma cor. Escreva-a assim: #7A1B3B</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Save the logo as PNG or SVG.</source>
        <translation>Este ficheiro não é uma imagem utilizável. Guarde o logótipo em PNG ou SVG.</translation>
    </message>
    <message>
        <source>There is more than a drawing in this SVG: %1. Save it as PNG, or plain.</source>
        <translation>Este SVG contém mais do que um desenho: %1. Guarde-o em PNG, ou simplificado.</translation>
    </message>
    <message>
        <source>This picture has too many pixels: %1. Save it smaller: 8000 each way.</source>
        <translation>Esta imagem tem demasiados píxeis: %1. Guarde-a mais pequena: 8000 de lado.</translation>
    </message>
    <message>
        <source>The file is not there any more. Is the stick still plugged in?</source>
        <translation>O ficheiro já não está lá. A pen ainda está ligada?</translation>
    </message>
    <message>
        <source>With the city’s calendar server</source>
        <translation>Com o servidor de agendas da cidade</translation>
    </message>
    <message>
        <source>Mediators see the appointments in their own calendar</source>
        <translation>Os mediadores veem as marcações na sua própria agenda</translation>
    </message>
    <message>
        <source>This kiosk only</source>
        <translation>Só este quiosque</translation>
    </message>
    <message>
        <source>It keeps the appointments itself</source>
        <translation>Ele próprio guarda as marcações</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>Agenda partilhada</translation>
    </message>
    <message>
        <source>Where do appointments go?</source>
        <translation>Para onde vão as marcações?</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>Each mediator’s hours are in a file of the folder “calendars” of this kiosk.</source>
        <translation>As horas de cada mediador estão num ficheiro da pasta «calendars» deste quiosque.</translation>
    </message>
    <message>
        <source>Choose below which calendar is for what.</source>
        <translation>Escolha mais abaixo para que serve cada agenda.</translation>
    </message>
    <message>
        <source>%1: when she or he is there</source>
        <translation>%1: quando está presente</translation>
    </message>
    <message>
        <source>%1: appointments</source>
        <translation>%1: as marcações</translation>
    </message>
    <message>
        <source>not said yet: press to choose</source>
        <translation>ainda não indicado: carregue para escolher</translation>
    </message>
    <message>
        <source>Type its address</source>
        <translation>Escrever o seu endereço</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Perguntar de novo ao servidor</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>Endereço da agenda</translation>
    </message>
    <message>
        <source>Which calendar is %1’s?</source>
        <translation>Que agenda é a de %1?</translation>
    </message>
    <message>
        <source>Which calendar is for %1’s appointments?</source>
        <translation>Que agenda é para as marcações de %1?</translation>
    </message>
    <message>
        <source>The one that holds the hours when she or he is here.</source>
        <translation>A que contém o horário em que está aqui.</translation>
    </message>
    <message>
        <source>The kiosk writes them there. It is another than that of the hours.</source>
        <translation>O quiosque escreve-as aí. Não é a do horário.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Press the button: a small ticket comes out of the printer.</source>
        <translation>Carregue no botão: sai um pequeno talão da impressora.</translation>
    </message>
    <message>
        <source>No printer is found. Plug one in and switch it on, or go on without: residents then photograph the screen.</source>
        <translation>Não se encontra nenhuma impressora. Ligue uma, ou continue sem ela: os utentes fotografam então o ecrã.</translation>
    </message>
    <message>
        <source>Print a ticket</source>
        <translation>Imprimir um talão</translation>
    </message>
    <message>
        <source>Did the ticket come out?</source>
        <translation>O talão saiu?</translation>
    </message>
    <message>
        <source>Is there paper, the right way round? Is the lid shut, the light on?</source>
        <translation>Há papel, do lado certo? A tampa está fechada, a luz acesa?</translation>
    </message>
    <message>
        <source>The printer did not take the ticket. See paper and cable.</source>
        <translation>A impressora não aceitou o talão. Veja o papel e o cabo.</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>Escolher a impressora</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Talão de teste</translation>
    </message>
    <message>
        <source>What the city calls this kiosk</source>
        <translation>Como a cidade chama a este quiosque</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Pen USB</translation>
    </message>
    <message>
        <source>Test, and send from now on</source>
        <translation>Testar, e enviar a partir de agora</translation>
    </message>
    <message>
        <source>Test, and use this stick</source>
        <translation>Testar, e usar esta pen</translation>
    </message>
    <message>
        <source>Sending statistics</source>
        <translation>Envio das estatísticas</translation>
    </message>
    <message>
        <source>The numbers say what people need, never who they are.</source>
        <translation>Os números dizem de que precisam as pessoas, nunca quem são.</translation>
    </message>
    <message>
        <source>The weekly numbers are sent.</source>
        <translation>Os números da semana são enviados.</translation>
    </message>
    <message>
        <source>Nothing leaves this kiosk now.</source>
        <translation>Agora nada sai deste quiosque.</translation>
    </message>
    <message>
        <source>This kiosk has no voice: the technician adds it.</source>
        <translation>Este quiosque não tem voz: o técnico acrescenta-a.</translation>
    </message>
    <message>
        <source>The voice does not speak this language.</source>
        <translation>A voz não fala esta língua.</translation>
    </message>
    <message>
        <source>The sound does not come out: no loudspeaker.</source>
        <translation>O som não sai: não há altifalante.</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Voz e som</translation>
    </message>
    <message>
        <source>Press the button, and listen where residents stand.</source>
        <translation>Carregue no botão e ouça onde ficam os utentes.</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Dizer uma frase</translation>
    </message>
    <message>
        <source>Did you hear it well?</source>
        <translation>Ouviu-a bem?</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, and see that it is plugged in. Then try once more.</source>
        <translation>Aumente o som do altifalante e veja se está ligado. Depois tente outra vez.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>A do sistema</translation>
    </message>
    <message>
        <source>Good morning. This is the voice that reads the screen.</source>
        <translation>Bom dia. Esta é a voz que lê o ecrã.</translation>
    </message>
    <message>
        <source>The connection works, and it is kept.</source>
        <translation>A ligação funciona, e fica guardada.</translation>
    </message>
    <message>
        <source>The account works, and it is kept. The server does not let us try out writing.</source>
        <translation>A conta funciona, e fica guardada. O servidor não deixa experimentar escrever.</translation>
    </message>
    <message>
        <source>Make an appointment on this kiosk, and see whether it arrives.</source>
        <translation>Faça uma marcação neste quiosque e veja se chega.</translation>
    </message>
    <message>
        <source>The server answers, but appointments would not be safe on it.</source>
        <translation>O servidor responde, mas as marcações não estariam seguras nele.</translation>
    </message>
    <message>
        <source>Show the technician: pas-a-pas server probe says why.</source>
        <translation>Mostre ao técnico: pas-a-pas server probe diz porquê.</translation>
    </message>
    <message>
        <source>The server’s clock and this one are half a day apart.</source>
        <translation>O relógio do servidor e este diferem meio dia.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell the city.</source>
        <translation>Veja a hora em cima. Se estiver certa, avise a cidade.</translation>
    </message>
    <message>
        <source>What the kiosk writes there, it does not read at once.</source>
        <translation>O que o quiosque lá escreve, não o lê logo.</translation>
    </message>
    <message>
        <source>Two people could get the same time. Tell the city.</source>
        <translation>Duas pessoas poderiam ter a mesma hora. Avise a cidade.</translation>
    </message>
    <message>
        <source>The server does not keep appointments as they are written.</source>
        <translation>O servidor não guarda as marcações como são escritas.</translation>
    </message>
    <message>
        <source>Ask the city for another calendar server.</source>
        <translation>Peça à cidade outro servidor de agendas.</translation>
    </message>
    <message>
        <source>The server does not take this account and password.</source>
        <translation>O servidor não aceita esta conta com esta palavra-passe.</translation>
    </message>
    <message>
        <source>Type both again. Small and capital letters are not the same.</source>
        <translation>Escreva os dois de novo. Maiúsculas e minúsculas contam.</translation>
    </message>
    <message>
        <source>This account may not do this on the server.</source>
        <translation>Esta conta não tem permissão para isto no servidor.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to allow it.</source>
        <translation>Peça a quem cuida do servidor que o permita.</translation>
    </message>
    <message>
        <source>The address is not safe: others could read the password.</source>
        <translation>O endereço não é seguro: outros poderiam ler a palavra-passe.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Escreva um endereço que comece por https://</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, or this kiosk’s clock is wrong.</source>
        <translation>O certificado do servidor expirou, ou o relógio deste quiosque está errado.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell who looks after the server.</source>
        <translation>Veja a hora em cima. Se estiver certa, avise quem cuida do servidor.</translation>
    </message>
    <message>
        <source>Another server answers in place of this one.</source>
        <translation>Outro servidor responde em seu lugar.</translation>
    </message>
    <message>
        <source>Look for a slip in the address. Nothing was sent.</source>
        <translation>Procure um erro no endereço. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This kiosk does not know who vouches for the server.</source>
        <translation>Este quiosque não conhece quem responde pelo servidor.</translation>
    </message>
    <message>
        <source>Ask the technician to add the city’s certificate. Nothing was sent.</source>
        <translation>Peça ao técnico que acrescente o certificado da cidade. Nada foi enviado.</translation>
    </message>
    <message>
        <source>A page answers, and no calendar: that of the network, or another address.</source>
        <translation>Responde uma página, e não uma agenda: a da rede, ou outro endereço.</translation>
    </message>
    <message>
        <source>Is the network open without a log-in page? Then look for a slip in the address.</source>
        <translation>A rede abre sem página de acesso? Procure então um erro no endereço.</translation>
    </message>
    <message>
        <source>The address leads elsewhere: to a log-in page, or it has changed.</source>
        <translation>O endereço leva a outro sítio: a uma página de acesso, ou mudou.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>Look at the cable of the network, and for a slip in the address.</source>
        <translation>Veja o cabo da rede, e procure um erro no endereço.</translation>
    </message>
    <message>
        <source>The server has too much to do just now.</source>
        <translation>O servidor tem demasiado que fazer agora.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>There is nothing at that address.</source>
        <translation>Não há nada nesse endereço.</translation>
    </message>
    <message>
        <source>Look for a slip in the address.</source>
        <translation>Procure um erro no endereço.</translation>
    </message>
    <message>
        <source>That server has no calendars.</source>
        <translation>Esse servidor não tem agendas.</translation>
    </message>
    <message>
        <source>Ask for the “CalDAV” address of the account.</source>
        <translation>Peça o endereço «CalDAV» da conta.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>O servidor já não tem espaço.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>Peça a quem cuida do servidor que liberte espaço.</translation>
    </message>
    <message>
        <source>The kiosk’s store of passwords does not open.</source>
        <translation>O cofre de palavras-passe do quiosque não abre.</translation>
    </message>
    <message>
        <source>Call the technician.</source>
        <translation>Chame o técnico.</translation>
    </message>
    <message>
        <source>It works, but the kiosk cannot keep it. Nothing was changed.</source>
        <translation>Funciona, mas o quiosque não o consegue guardar. Nada mudou.</translation>
    </message>
    <message>
        <source>See “Health of the kiosk”, or call the technician.</source>
        <translation>Veja «Estado do quiosque», ou chame o técnico.</translation>
    </message>
    <message>
        <source>No stick is chosen.</source>
        <translation>Nenhuma pen está escolhida.</translation>
    </message>
    <message>
        <source>Plug one in, wait a moment, then choose it.</source>
        <translation>Ligue uma, espere um momento e escolha-a.</translation>
    </message>
    <message>
        <source>Nothing can be written on this stick.</source>
        <translation>Não se consegue escrever nada nesta pen.</translation>
    </message>
    <message>
        <source>Is it plugged in, not full, and not locked? Or take another.</source>
        <translation>Está ligada, com espaço e sem bloqueio? Ou use outra.</translation>
    </message>
    <message>
        <source>The test did not come to an end.</source>
        <translation>O teste não chegou ao fim.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, call the technician.</source>
        <translation>Tente de novo. Se continuar assim, chame o técnico.</translation>
    </message>
    <message>
        <source>To the city, by the network</source>
        <translation>Para a cidade, pela rede</translation>
    </message>
    <message>
        <source>Each week, into a folder of its server</source>
        <translation>Todas as semanas, numa pasta do seu servidor</translation>
    </message>
    <message>
        <source>On a USB stick</source>
        <translation>Numa pen USB</translation>
    </message>
    <message>
        <source>Where there is never a network</source>
        <translation>Onde nunca há rede</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Para lado nenhum</translation>
    </message>
    <message>
        <source>The numbers stay in this kiosk</source>
        <translation>Os números ficam neste quiosque</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>O teste foi parado. Nada mudou.</translation>
    </message>
    <message>
        <source>The kiosk knocks at the server…</source>
        <translation>O quiosque bate à porta do servidor…</translation>
    </message>
    <message>
        <source>The account is open. The kiosk tries to write…</source>
        <translation>A conta abre. O quiosque experimenta escrever…</translation>
    </message>
    <message>
        <source>The clocks are compared. The kiosk writes and reads…</source>
        <translation>Os relógios foram comparados. O quiosque escreve e lê…</translation>
    </message>
    <message>
        <source>It writes and reads. Some more questions…</source>
        <translation>Escreve e lê. Mais algumas perguntas…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Quase pronto…</translation>
    </message>
    <message>
        <source>Address of the printer, such as %1</source>
        <translation>Endereço da impressora, como %1</translation>
    </message>
    <message>
        <source>Printer of documents</source>
        <translation>Impressora de documentos</translation>
    </message>
    <message>
        <source>Printer of tickets</source>
        <translation>Impressora de talões</translation>
    </message>
    <message>
        <source>%1 cm wide</source>
        <comment>paper</comment>
        <translation>%1 cm de largura</translation>
    </message>
    <message>
        <source>Nothing is said of a price</source>
        <translation>Não se diz nenhum preço</translation>
    </message>
    <message>
        <source>None: documents are not printed here</source>
        <translation>Nenhuma: aqui não se imprimem documentos</translation>
    </message>
    <message>
        <source>The usual one of this machine</source>
        <translation>A habitual desta máquina</translation>
    </message>
    <message>
        <source>None: no ticket is printed</source>
        <translation>Nenhuma: não se imprime nenhum talão</translation>
    </message>
    <message>
        <source>A small ticket printer, by its address</source>
        <translation>Uma pequena impressora de talões, pelo endereço</translation>
    </message>
    <message>
        <source>The small ticket printer %1</source>
        <translation>A pequena impressora de talões %1</translation>
    </message>
    <message>
        <source>If you can read all of this, the printer is well set.</source>
        <translation>Se consegue ler tudo isto, a impressora está bem configurada.</translation>
    </message>
    <message>
        <source>A telephone that reads this square shows “PAS A PAS”.</source>
        <translation>Um telemóvel que lê este quadrado mostra «PAS A PAS».</translation>
    </message>
    <message>
        <source>In a few words, without anybody’s name</source>
        <translation>Em poucas palavras, sem nenhum nome</translation>
    </message>
    <message>
        <source>%1 (step %2)</source>
        <extracomment>%1 is a procedure and the name of a step, %2 the number of the step</extracomment>
        <translation>%1 (passo %2)</translation>
    </message>
    <message>
        <source>in the shared calendar</source>
        <translation>na agenda partilhada</translation>
    </message>
    <message>
        <source>in a calendar made elsewhere</source>
        <translation>numa agenda feita noutro lado</translation>
    </message>
    <message>
        <source>none yet: she cannot be booked</source>
        <translation>nenhuma: ainda não se pode marcar</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>Sessions can be booked in these hours, not on public holidays.</source>
        <translation>Pode-se marcar nestas horas, exceto nos feriados.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and set there: %1</source>
        <translation>As horas estão na agenda partilhada e definem-se lá: %1</translation>
    </message>
    <message>
        <source>Her hours were made by another program, and are used as they are: %1. A plain week takes their place; the old file stays beside it.</source>
        <translation>As suas horas vêm de outro programa e servem como estão: %1. Uma semana simples substitui-as; o ficheiro antigo fica ao lado.</translation>
    </message>
    <message>
        <source>The file has a fault, and this part of it is not used: %1</source>
        <translation>O ficheiro tem um erro e esta parte não é usada: %1</translation>
    </message>
    <message>
        <source>Nobody has booked anything that would be touched.</source>
        <translation>Ninguém tem uma marcação afetada.</translation>
    </message>
    <message>
        <source>Sessions booked already: %1, the next on %2. They stay booked: tell the people, or move them first.</source>
        <translation>Marcações já feitas: %1, a próxima: %2. Continuam feitas: avise as pessoas ou mude-as primeiro.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirar %1?</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>Não, manter</translation>
    </message>
    <message>
        <source>It can be put back as long as you stay in this list.</source>
        <translation>Pode-se voltar a pôr enquanto ficar nesta lista.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Acrescentar um assunto</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>There is no subject yet: nothing can be booked. Press “Add a subject”.</source>
        <translation>Ainda não há assunto: nada pode ser marcado. Carregue em «Acrescentar um assunto».</translation>
    </message>
    <message>
        <source>What a session with a mediator can be booked for.</source>
        <translation>Para que se faz uma marcação com um mediador.</translation>
    </message>
    <message>
        <source>Nobody helps with it: it cannot be booked.</source>
        <translation>Ninguém ajuda neste assunto: não se pode marcar.</translation>
    </message>
    <message>
        <source>Not offered at present</source>
        <translation>Não oferecido de momento</translation>
    </message>
    <message>
        <source>The subject, in French</source>
        <translation>O assunto, em francês</translation>
    </message>
    <message>
        <source>Offered: press to stop</source>
        <translation>Oferecido: carregue para parar</translation>
    </message>
    <message>
        <source>Not offered: press to offer it</source>
        <translation>Não oferecido: carregue para o oferecer</translation>
    </message>
    <message>
        <source>Residents can book it</source>
        <translation>Os utentes podem marcá-lo</translation>
    </message>
    <message>
        <source>What it is called: %1</source>
        <translation>Como se chama: %1</translation>
    </message>
    <message>
        <source>How long a session is</source>
        <translation>Duração de uma marcação</translation>
    </message>
    <message>
        <source>Where one meets</source>
        <translation>Onde é o encontro</translation>
    </message>
    <message>
        <source>Booked at the latest</source>
        <translation>Marca-se o mais tardar</translation>
    </message>
    <message>
        <source>Booked at the earliest</source>
        <translation>Marca-se o mais cedo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>At another place</source>
        <translation>Noutro local</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 dias antes</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>quando começa</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>Os outros quiosques deste local</translation>
    </message>
    <message>
        <source>A call can be seen, and answered, on each kiosk of this place.</source>
        <translation>Uma chamada vê-se em cada quiosque deste local, e pode responder-se.</translation>
    </message>
    <message>
        <source>They show a call</source>
        <translation>Mostram uma chamada</translation>
    </message>
    <message>
        <source>By a folder on the server of the city</source>
        <translation>Por uma pasta no servidor da cidade</translation>
    </message>
    <message>
        <source>They do not show it</source>
        <translation>Não a mostram</translation>
    </message>
    <message>
        <source>This place has one kiosk, or no server</source>
        <translation>Este local tem um só quiosque, ou não tem servidor</translation>
    </message>
    <message>
        <source>Test, and use this folder</source>
        <translation>Testar, e usar esta pasta</translation>
    </message>
    <message>
        <source>The other kiosks show a call.</source>
        <translation>Os outros quiosques mostram uma chamada.</translation>
    </message>
    <message>
        <source>The other kiosks are not told of a call now.</source>
        <translation>Por agora os outros quiosques não são avisados de uma chamada.</translation>
    </message>
    <message>
        <source>The kiosk asks the server for its calendars…</source>
        <translation>O quiosque pede ao servidor as suas agendas…</translation>
    </message>
    <message>
        <source>This account has no calendar yet. Make two with its calendar program: one for hours, one for appointments. Then ask again.</source>
        <translation>Esta conta ainda não tem agenda. Crie duas com o seu programa de agenda: uma para o horário e outra para as marcações. Depois, pergunte de novo.</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Appointments, workshops</source>
        <translation>Marcações, ateliês</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Languages and aids</source>
        <translation>Línguas e ajudas</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>Onde é difícil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>O que se vê aqui</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>Página do mês</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>Em imagens</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Em tabelas</translation>
    </message>
    <message>
        <source>Take the numbers</source>
        <translation>Levar os números</translation>
    </message>
    <message>
        <source>The numbers cannot be read. See “Health of the kiosk”.</source>
        <translation>Não é possível ler os números. Veja «Estado do quiosque».</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>Demonstração: estes números são inventados.</translation>
    </message>
    <message>
        <source>Month: %1. Choose another</source>
        <comment>for who does not see</comment>
        <translation>Mês: %1. Escolher outro</translation>
    </message>
    <message>
        <source>Nobody was counted yet this month.</source>
        <translation>Ainda ninguém foi contado este mês.</translation>
    </message>
    <message>
        <source>Nobody was counted that month.</source>
        <translation>Ninguém foi contado nesse mês.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) counted</source>
        <translation>
            <numerusform>%n visita contada</numerusform>
            <numerusform>%n visitas contadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo seguinte</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este passo</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Volta a: %1</translation>
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
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Em que ponto está?</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Voltar ao passo</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Já está</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Continuar os passos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>See the site</source>
        <translation>Ver o site</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
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
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation>O que vai ver</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Se não resultar</translation>
    </message>
</context>
<context>
    <name>StuckButton</name>
    <message>
        <source>I am stuck</source>
        <translation>Não consigo avançar</translation>
    </message>
</context>
<context>
    <name>StuckCard</name>
    <message>
        <source>Where people get stuck this week</source>
        <translation>Onde as pessoas bloqueiam esta semana</translation>
    </message>
    <message>
        <source>Nobody was stuck in a guide here in the last seven days.</source>
        <translation>Ninguém ficou bloqueado aqui nos últimos sete dias.</translation>
    </message>
    <message>
        <source>Press a line to write to the author of the guide.</source>
        <translation>Carregue numa linha para escrever ao autor do guia.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place in a guide, why, how often</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>StuckScreen</name>
    <message>
        <source>%1 · step %2</source>
        <comment>procedure, place</comment>
        <translation>%1 · passo %2</translation>
    </message>
    <message>
        <source>It does not matter. What shall we do?</source>
        <translation>Não faz mal. O que fazemos?</translation>
    </message>
    <message>
        <source>What to try, and what to look at.</source>
        <translation>O que tentar e o que verificar.</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>Conselho para este passo</translation>
    </message>
    <message>
        <source>Someone helps you, here.</source>
        <translation>Uma pessoa ajuda, aqui.</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Escolha um dia e uma hora.</translation>
    </message>
    <message>
        <source>Next free time: %1.</source>
        <translation>Próxima hora: %1.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Fazer uma marcação</translation>
    </message>
    <message>
        <source>A code brings you back to this step.</source>
        <translation>Com um código, volta a este passo.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuar mais tarde</translation>
    </message>
    <message>
        <source>By telephone, by post or at a desk.</source>
        <translation>Por telefone, por correio ou num balcão.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Fazer de outra maneira</translation>
    </message>
    <message>
        <source>What blocks you? It helps to improve things. Only a number is kept.</source>
        <translation>Qual é o problema? A sua resposta ajuda a melhorar. Só se guarda um número.</translation>
    </message>
    <message>
        <source>Thank you. It will help to improve things.</source>
        <translation>Agradecemos a sua resposta. Vai ajudar a melhorar.</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation>Código por SMS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Photo or paper</source>
        <translation>Fotografia ou papel</translation>
    </message>
    <message>
        <source>The page is not the same</source>
        <translation>A página não é igual</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
</context>
<context>
    <name>SubjectsScreen</name>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Marcação · %1 de 4</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>É para quê?</translation>
    </message>
    <message>
        <source>Your time: %1, with %2.</source>
        <extracomment>%1 is a moment (&quot;tomorrow at 9:45&quot;), %2 a first name</extracomment>
        <translation>A sua hora: %1, com %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 By telephone, %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 Por telefone, %n minuto.</numerusform>
            <numerusform>%1 Por telefone, %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 %n minuto.</numerusform>
            <numerusform>%1 %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>It is being printed on %1.</source>
        <translation>A página está a ser impressa em %1.</translation>
    </message>
    <message>
        <source>It is on the stick %1, as “%2”. You can take the stick out.</source>
        <translation>Está na pen %1, com o nome «%2». Pode retirar a pen.</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>Página do mês</translation>
    </message>
    <message>
        <source>The numbers, in files</source>
        <translation>Os números, em ficheiros</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>A página tal como será</translation>
    </message>
    <message>
        <source>%1 does not print. Is it on, and has it paper? Nothing is lost: try again.</source>
        <translation>%1 não imprime. Está ligada e tem papel? Nada se perdeu: tente de novo.</translation>
    </message>
    <message>
        <source>It could not be written on the stick %1. Is it full, or taken out? Nothing is lost: try again.</source>
        <translation>Não foi possível escrever na pen %1. Está cheia, ou foi retirada? Nada se perdeu: tente de novo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>One A4 page, for the team and the partners. These numbers are exact.</source>
        <translation>Uma página A4, para a equipa e os parceiros. Estes números são exatos.</translation>
    </message>
    <message>
        <source>All months kept here, for a spreadsheet, with a text that explains them. These numbers are exact: they are for the team. A very small one may make somebody think of a person.</source>
        <translation>Todos os meses guardados aqui, para uma folha de cálculo, com um texto que os explica. Estes números são exatos: são para a equipa. Um muito pequeno pode fazer pensar em alguém.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB livres</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB livres</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>Imprimir em %1</translation>
    </message>
    <message>
        <source>Save on the stick %1</source>
        <translation>Guardar na pen %1</translation>
    </message>
    <message>
        <source>The stick %1 is locked: nothing can be written on it.</source>
        <translation>A pen %1 está bloqueada: nada pode ser escrito nela.</translation>
    </message>
    <message>
        <source>To save it, put a USB stick into the kiosk. It is shown here after a moment.</source>
        <translation>Para guardar, ponha uma pen USB no quiosque. Aparece aqui após um momento.</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>Quando vier outra vez, carregue em «Retomar o meu procedimento». Volta ao passo «%1».</translation>
    </message>
    <message>
        <source>Your code to continue later</source>
        <translation>O seu código para continuar mais tarde</translation>
    </message>
    <message>
        <source>Show this square to the reader of the kiosk, or type the code.</source>
        <translation>Mostre este quadrado ao leitor do quiosque, ou escreva o código.</translation>
    </message>
    <message>
        <source>It works on every Pas à Pas kiosk, and holds nothing about you.</source>
        <translation>Funciona em todos os quiosques Pas à Pas e não diz nada sobre si.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Papers and elections</source>
        <translation>Papéis e eleições</translation>
    </message>
    <message>
        <source>Family and school</source>
        <translation>Família e escola</translation>
    </message>
    <message>
        <source>Health and social aid</source>
        <translation>Saúde e apoios sociais</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>Trabalho e formação</translation>
    </message>
    <message>
        <source>Housing and energy</source>
        <translation>Habitação e energia</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transportes</translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation>Dinheiro e impostos</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justiça</translation>
    </message>
    <message>
        <source>Foreigners in France</source>
        <translation>Pessoas estrangeiras em França</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Tempos livres</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associações</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>What is it about?</source>
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Escrever para procurar</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedimento</numerusform>
            <numerusform>%n procedimentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Square that adds the session to the calendar of a telephone</source>
        <translation>Quadrado que junta a marcação à agenda de um telemóvel</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>Aponte o telemóvel para este quadrado: a marcação junta-se à sua agenda.</translation>
    </message>
    <message>
        <source>To know if it is booked, your code</source>
        <translation>Para saber se está marcado, o seu código</translation>
    </message>
    <message>
        <source>To move or cancel, your code</source>
        <translation>Para mudar ou anular, o seu código</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, ocupada</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupada</translation>
    </message>
</context>
<context>
    <name>TodayNote</name>
    <message>
        <source>This message of the place has not been translated.</source>
        <translation>Esta mensagem do local não está traduzida.</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Hello %1</source>
        <translation>Olá, %1</translation>
    </message>
    <message>
        <source>Help somebody here</source>
        <translation>Acompanhar aqui</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sem marcação</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliês</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There is something private here. It is said only if you ask for it.</source>
        <translation>Há aqui algo privado. Só é dito se o pedir.</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>caixa para marcar</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcada</translation>
    </message>
    <message>
        <source>to be typed</source>
        <translation>para escrever</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botão</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>não disponível agora</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>%1 typed</source>
        <comment>so many signs</comment>
        <translation>sinais escritos: %1</translation>
    </message>
    <message>
        <source>a character</source>
        <comment>typed, and not said which</comment>
        <translation>um carácter</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, já está</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, agora</translation>
    </message>
    <message numerus="yes">
        <source>About %n more minute(s)</source>
        <translation>
            <numerusform>Falta cerca de %n minuto</numerusform>
            <numerusform>Faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialScreen</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Very good: it works.</source>
        <translation>Muito bem: funciona.</translation>
    </message>
</context>
<context>
    <name>TrialTicketScreen</name>
    <message>
        <source>Test ticket</source>
        <translation>Talão de teste</translation>
    </message>
    <message>
        <source>Back to the printers</source>
        <translation>Voltar às impressoras</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimir um talão de teste</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>Imprimi-lo outra vez</translation>
    </message>
    <message>
        <source>No printer is found. See that it is on and connected, then choose it here.</source>
        <translation>Nenhuma impressora foi encontrada. Veja se está ligada e escolha-a aqui.</translation>
    </message>
    <message>
        <source>The ticket has every kind of letter, a square and a code.</source>
        <translation>O talão tem todo o tipo de letras, um quadrado e um código.</translation>
    </message>
    <message>
        <source>The printer has taken the ticket. Look at it: is every letter there, and is it cut?</source>
        <translation>A impressora recebeu o talão. Veja: estão lá todas as letras, está cortado?</translation>
    </message>
    <message>
        <source>Nothing was changed. Residents see their code on the screen meanwhile.</source>
        <translation>Nada foi alterado. Entretanto, os utentes veem o código no ecrã.</translation>
    </message>
</context>
<context>
    <name>TypedBox</name>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>arrived</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>consigo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>de novo esperado</translation>
    </message>
    <message>
        <source>Already over: %1</source>
        <translation>Já passados: %1</translation>
    </message>
    <message>
        <source>%1: %2. Undo</source>
        <comment>a name, a state</comment>
        <translation>%1: %2. Desfazer</translation>
    </message>
    <message>
        <source>The appointments cannot be read today. Look into your own calendar.</source>
        <translation>Hoje não se conseguem ler as marcações. Veja a sua agenda.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you today.</source>
        <translation>Ninguém marcou consigo para hoje.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you then.</source>
        <translation>Ninguém marcou consigo para essa altura.</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Without appointment</source>
        <translation>Sem marcação</translation>
    </message>
    <message>
        <source>Waiting, %1 min</source>
        <translation>Espera, %1 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Consigo</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>Comigo</translation>
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
        <translation>Sem marcação</translation>
    </message>
    <message>
        <source>Move, cancel or print</source>
        <translation>Mudar, anular ou imprimir</translation>
    </message>
    <message>
        <source>It was a mistake: remove</source>
        <translation>Foi um engano: retirar</translation>
    </message>
    <message>
        <source>This appointment is not confirmed yet. Its state can be noted then.</source>
        <translation>Esta marcação ainda não está confirmada. Anote depois.</translation>
    </message>
    <message>
        <source>This appointment is for another day. Its state can be noted then.</source>
        <translation>Esta marcação é noutro dia. Anote nesse dia.</translation>
    </message>
    <message>
        <source>Waiting for %1 minutes.</source>
        <translation>Espera há %1 minutos.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Here, and waits.</source>
        <translation>Está aqui e espera.</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>Comigo</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>O atendimento começou.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>The session took place.</source>
        <translation>O atendimento realizou-se.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Nobody came.</source>
        <translation>Ninguém veio.</translation>
    </message>
    <message>
        <source>Undo: expected again</source>
        <translation>Desfazer: de novo esperado</translation>
    </message>
</context>
<context>
    <name>WalkFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <comment>procedure, place</comment>
        <translation>%1 · passo %2 de %3</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>Não consigo avançar</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuar mais tarde</translation>
    </message>
    <message>
        <source>For the mediator</source>
        <translation>Para o mediador</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>Without appointment</source>
        <translation>Sem marcação</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>No subjects are set for this place yet. A librarian can set them.</source>
        <translation>Este local ainda não tem assuntos. Um bibliotecário pode escolhê-los.</translation>
    </message>
    <message>
        <source>No name is needed.</source>
        <translation>Não é preciso nome.</translation>
    </message>
    <message>
        <source>Now, with me</source>
        <translation>Agora, comigo</translation>
    </message>
    <message>
        <source>The next free time</source>
        <translation>O próximo momento livre</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Escolha um dia e uma hora.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Outro momento</translation>
    </message>
</context>
<context>
    <name>WaysScreen</name>
    <message>
        <source>At a desk</source>
        <translation>Num balcão</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Se não resultar</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correio</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>Conselho para este passo</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Fazer de outra maneira</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This kiosk is being set up</source>
        <translation>Este quiosque está a ser instalado</translation>
    </message>
    <message>
        <source>Welcome. This kiosk is new.</source>
        <translation>Damos-lhe as boas-vindas. Este quiosque é novo.</translation>
    </message>
    <message>
        <source>Go on with step %1</source>
        <translation>Continuar no passo %1</translation>
    </message>
    <message>
        <source>Set the kiosk up</source>
        <translation>Instalar o quiosque</translation>
    </message>
    <message>
        <source>It takes about ten minutes: %1 short steps. You can skip each, and do it later. What you enter is kept, even if you stop half-way.</source>
        <translation>Demora cerca de dez minutos: %1 passos curtos. Pode saltar cada um e fazê-lo mais tarde. O que escreve fica guardado, mesmo que pare a meio.</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Para ter à mão</translation>
    </message>
    <message>
        <source>A ruler. The name and address of your place. If the city gave you an account for the shared calendar or for statistics: its address, name and password.</source>
        <translation>Uma régua. O nome e a morada do seu local. Se a cidade lhe deu uma conta para a agenda partilhada ou as estatísticas: o endereço, o nome e a palavra-passe.</translation>
    </message>
</context>
<context>
    <name>WishChips</name>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is chosen (&quot;Place&quot;), %2 the choice (&quot;Here&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WishSheet</name>
    <message>
        <source>With whom?</source>
        <translation>Com quem?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Em que língua?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Onde?</translation>
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
        <translation>Todos os mediadores</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todas as línguas</translation>
    </message>
    <message>
        <source>%1 · volunteer of the city</source>
        <translation>%1 · pessoal voluntário da cidade</translation>
    </message>
</context>
<context>
    <name>WorkshopCard</name>
    <message numerus="yes">
        <source>%n other date(s).</source>
        <translation>
            <numerusform>%n outra data.</numerusform>
            <numerusform>%n outras datas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>Go on the waiting list</source>
        <translation>Entrar na lista de espera</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrever-me</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: you are not registered. Please ask at the desk.</source>
        <translation>O quiosque não pode guardar nada de momento: a inscrição não foi feita. Pergunte na receção.</translation>
    </message>
    <message>
        <source>One cannot register for this workshop any more. Please ask at the desk.</source>
        <translation>Já não é possível inscrever-se neste ateliê. Pergunte na receção.</translation>
    </message>
    <message>
        <source>One registration is for all these dates.</source>
        <translation>Uma só inscrição vale para todas estas datas.</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Outras datas</translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Your request is kept. You have no seat yet: the kiosk is waiting for the answer.</source>
        <translation>O seu pedido está guardado. Ainda não tem lugar: o quiosque espera a resposta.</translation>
    </message>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know.</source>
        <translation>Antes de vir, escreva aqui o código, ou pergunte na receção: ficará a saber.</translation>
    </message>
    <message>
        <source>You are registered.</source>
        <translation>A sua inscrição está feita.</translation>
    </message>
    <message>
        <source>You are number %1 on the waiting list.</source>
        <translation>É o número %1 na lista de espera.</translation>
    </message>
    <message>
        <source>It is full. If somebody gives up a seat, it goes to the first in line.</source>
        <translation>Está completo. Se alguém desistir, o lugar passa para a primeira pessoa da lista.</translation>
    </message>
    <message>
        <source>Type your code here again, or ask at the desk: you will know.</source>
        <translation>Volte a escrever aqui o código, ou pergunte na receção: ficará a saber.</translation>
    </message>
    <message>
        <source>You could not be registered.</source>
        <translation>Não foi possível fazer a inscrição.</translation>
    </message>
    <message>
        <source>The workshop is not held, or it began before the kiosk had an answer.</source>
        <translation>O ateliê não se realiza, ou começou antes da resposta.</translation>
    </message>
    <message>
        <source>Your registration is given up.</source>
        <translation>Desistiu do seu lugar.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>Não tem mais nada a fazer. Agradecemos: outra pessoa poderá vir.</translation>
    </message>
    <message>
        <source>Your registration was removed.</source>
        <translation>A sua inscrição foi retirada.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another workshop, or ask at the desk.</source>
        <translation>Lamentamos. Escolha outro ateliê, ou pergunte na receção.</translation>
    </message>
    <message>
        <source>This workshop is called off.</source>
        <translation>Este ateliê foi cancelado.</translation>
    </message>
    <message>
        <source>This workshop is over.</source>
        <translation>Este ateliê já passou.</translation>
    </message>
    <message>
        <source>You can register for another one.</source>
        <translation>Pode inscrever-se noutro.</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>Aponte o telemóvel para este quadrado: acrescenta as datas à sua agenda.</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Isto é só um exemplo: não virá ninguém.</translation>
    </message>
    <message>
        <source>To see or give up your seat, your code:</source>
        <translation>Para ver o lugar ou desistir, o seu código:</translation>
    </message>
    <message>
        <source>Led by %1.</source>
        <translation>Com %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Para: %1.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Nível: %1.</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>Línguas: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is a day, %2 and %3 hours: &quot;Tuesday 1 December, from 10:00 to 12:00&quot;</extracomment>
        <translation>%1, das %2 às %3</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Workshops and training</source>
        <translation>Ateliês e formação</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Chamar um mediador</translation>
    </message>
    <message>
        <source>Learn together, with a mediator. It is free. No account, no e-mail.</source>
        <translation>Aprender em conjunto, com um mediador. É gratuito. Sem conta e sem e-mail.</translation>
    </message>
    <message>
        <source>No workshop is planned at the moment. Please ask at the desk.</source>
        <translation>Não há nenhum ateliê previsto agora. Pergunte na receção.</translation>
    </message>
</context>
<context>
    <name>YourDataButton</name>
    <message>
        <source>Your data here</source>
        <translation>Os seus dados aqui</translation>
    </message>
</context>
<context>
    <name>YourDataScreen</name>
    <message>
        <source>Your data here</source>
        <translation>Os seus dados aqui</translation>
    </message>
    <message>
        <source>See the next sending</source>
        <translation>Ver o próximo envio</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>O que já foi enviado</translation>
    </message>
    <message>
        <source>Do not count me</source>
        <translation>Não me contar</translation>
    </message>
    <message>
        <source>Count me after all</source>
        <translation>Afinal, contar comigo</translation>
    </message>
    <message>
        <source>Done. Nothing of your visit will be counted.</source>
        <translation>Feito. Nada da sua visita será contado.</translation>
    </message>
</context>
</TS>
