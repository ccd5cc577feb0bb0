<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator can help you</source>
        <translation>Um mediador pode ajudar</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Voltar ao meu ecrã</translation>
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
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>O balcão fica em frente, atrás do ecrã</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>O balcão fica em frente, à direita</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>O balcão fica à direita</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>O balcão fica atrás de si, à direita</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>O balcão fica atrás de si</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>O balcão fica atrás de si, à esquerda</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>O balcão fica à esquerda</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>O balcão fica em frente, à esquerda</translation>
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
        <source>What has just been erased</source>
        <translation>O que acabou de ser apagado</translation>
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
        <source>With the code on your paper or your photo.</source>
        <translation>Com o código do seu papel ou da sua fotografia.</translation>
    </message>
    <message>
        <source>Resume my procedure</source>
        <translation>Retomar o meu procedimento</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Escrever para procurar</translation>
    </message>
    <message>
        <source>Search: identity card, car, housing…</source>
        <translation>Procurar: cartão de identidade, carro, habitação…</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Os mais pedidos</translation>
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
        <source>space</source>
        <translation>espaço</translation>
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
    <name>LaterScreen</name>
    <message>
        <source>Your code to continue later</source>
        <translation>O seu código para continuar mais tarde</translation>
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
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>See a mediator</source>
        <translation>Ver um mediador</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>Tenho a minha prova</translation>
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
        <source>Find a mediator</source>
        <translation>Procurar um mediador</translation>
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
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation>Mais acima</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Mais abaixo</translation>
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
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
    <name>StepWords</name>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
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
        <source>Find a mediator</source>
        <translation>Procurar um mediador</translation>
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
    <name>Told</name>
    <message>
        <source>There is a code here. It is said only if you ask for it.</source>
        <translation>Há aqui um código. Só é dito se o pedir.</translation>
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
    <name>TypedBox</name>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
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
        <source>Find a mediator</source>
        <translation>Procurar um mediador</translation>
    </message>
</context>
</TS>
