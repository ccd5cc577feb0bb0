<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator can help you</source>
        <translation>Un mediador puede ayudarle</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Volver a mi pantalla</translation>
    </message>
    <message>
        <source>It is free. You need no appointment to ask a question.</source>
        <translation>Es gratis. No necesita cita para hacer una pregunta.</translation>
    </message>
    <message>
        <source>Tell the mediator: “%1”. Your screen waits for you.</source>
        <translation>Diga al mediador: «%1». Su pantalla le espera.</translation>
    </message>
    <message>
        <source>If the screen shows personal things, press “Finish” before you walk away.</source>
        <translation>Si la pantalla muestra algo personal, pulse «Terminar» antes de alejarse.</translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>El mostrador está enfrente, detrás de la pantalla</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>El mostrador está delante, a la derecha</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>El mostrador está a la derecha</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>El mostrador está detrás de usted, a la derecha</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>El mostrador está detrás de usted</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>El mostrador está detrás de usted, a la izquierda</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>El mostrador está a la izquierda</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>El mostrador está delante, a la izquierda</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>DoPart</name>
    <message>
        <source>It is done</source>
        <translation>Ya está</translation>
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
        <translation>¿Terminar y borrar todo?</translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation>Sí, terminar</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, seguir</translation>
    </message>
    <message>
        <source>Nobody will be able to see what you did here. What you sent on an official site stays sent.</source>
        <translation>Nadie podrá ver lo que ha hecho aquí. Lo que ha enviado en una web oficial queda enviado.</translation>
    </message>
    <message>
        <source>It brings you back to this step, another day.</source>
        <translation>Con él, vuelve a este paso otro día.</translation>
    </message>
    <message>
        <source>Take a code first</source>
        <translation>Pedir antes un código</translation>
    </message>
</context>
<context>
    <name>FinishedScreen</name>
    <message>
        <source>One moment, everything is being erased.</source>
        <translation>Un momento, se está borrando todo.</translation>
    </message>
    <message>
        <source>The kiosk had a fault. Everything is erased.</source>
        <translation>El terminal ha tenido un fallo. Todo está borrado.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Todo está borrado.</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>We are sorry. If you have a code, you can resume with it. What you sent on an official site stays sent.</source>
        <translation>Lo sentimos. Si tiene un código, puede retomar su trámite con él. Lo que ha enviado en una web oficial queda enviado.</translation>
    </message>
    <message>
        <source>Nobody answered, so the kiosk protected your information.</source>
        <translation>Nadie ha respondido: el terminal ha protegido sus datos.</translation>
    </message>
    <message>
        <source>You can leave with an easy mind. Take your papers and your telephone with you.</source>
        <translation>Puede irse con tranquilidad. Llévese sus papeles y su teléfono.</translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation>Lo que se acaba de borrar</translation>
    </message>
    <message>
        <source>Everything that was typed</source>
        <translation>Todo lo que se ha escrito</translation>
    </message>
    <message>
        <source>The procedure and the answers</source>
        <translation>El trámite y las respuestas</translation>
    </message>
    <message>
        <source>The memory of the kiosk</source>
        <translation>La memoria del terminal</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Nothing was kept under your name.</source>
        <translation>Comprobado por el terminal a las %1. No se ha guardado nada con su nombre.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Call a
mediator</source>
        <comment>two short lines</comment>
        <translation>Llamar a un
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
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <comment>what it is for, how long</comment>
        <translation>
            <numerusform>%1 · más o menos %n minuto</numerusform>
            <numerusform>%1 · unos %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>%1 (demonstration)</source>
        <translation>%1 (demostración)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Con internet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin internet</translation>
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
        <translation>Hola, ¿qué quiere hacer?</translation>
    </message>
    <message>
        <source>The kiosk had a fault and starts afresh. The procedures work as usual.</source>
        <translation>El terminal ha tenido un fallo y empieza de nuevo. Los trámites funcionan como siempre.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.</source>
        <translation>Hoy el terminal no puede guardar nada: las opiniones no se cuentan. Los trámites funcionan como siempre.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Taxes, health, housing… one step at a time.</source>
        <translation>Impuestos, salud, vivienda… paso a paso.</translation>
    </message>
    <message>
        <source>Do a procedure</source>
        <translation>Hacer un trámite</translation>
    </message>
    <message>
        <source>With the code on your paper or your photo.</source>
        <translation>Con el código de su papel o de su foto.</translation>
    </message>
    <message>
        <source>Resume my procedure</source>
        <translation>Retomar mi trámite</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Escribir para buscar</translation>
    </message>
    <message>
        <source>Search: identity card, car, housing…</source>
        <translation>Buscar: carné de identidad, coche, vivienda…</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Lo más pedido</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>Sí, sigo</translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation>No, terminar</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, everything is erased in %n second(s), to protect your information.</source>
        <translation>
            <numerusform>Sin respuesta, todo se borra en %n segundo, para proteger sus datos.</numerusform>
            <numerusform>Sin respuesta, todo se borra en %n segundos, para proteger sus datos.</numerusform>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
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
        <translation>espacio</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>French words beside</source>
        <translation>Texto en francés al lado</translation>
    </message>
</context>
<context>
    <name>LaterScreen</name>
    <message>
        <source>Your code to continue later</source>
        <translation>Su código para seguir más tarde</translation>
    </message>
    <message>
        <source>I have my code, finish</source>
        <translation>Tengo mi código, terminar</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Haga una foto de esta pantalla, o escriba el código en un papel.</translation>
    </message>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>Cuando venga otra vez, pulse «Retomar mi trámite». Vuelve al paso «%1».</translation>
    </message>
    <message>
        <source>The code holds neither your name nor what you typed. It works on every Pas à Pas kiosk.</source>
        <translation>El código no contiene su nombre ni lo que ha escrito. Sirve en todos los terminales Pas à Pas.</translation>
    </message>
    <message>
        <source>Square to show to the kiosk&apos;s reader when you come back</source>
        <translation>Cuadrado para poner delante del lector del terminal cuando vuelva</translation>
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
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Say my code</source>
        <translation>Decir mi código</translation>
    </message>
    <message>
        <source>Say what I typed</source>
        <translation>Decir lo que escribí</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>listening</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language. Everything else works as before.</source>
        <translation>Este quiosco no tiene voz para este idioma. Todo lo demás funciona como antes.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak at the moment. Everything else works as before. A mediator can read for you.</source>
        <translation>Este quiosco no puede hablar en este momento. Todo lo demás funciona como antes. Un mediador puede leer para usted.</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>OpinionScreen</name>
    <message>
        <source>Well done. Was this guide useful to you?</source>
        <translation>Muy bien. ¿Le ha sido útil esta guía?</translation>
    </message>
    <message>
        <source>Go on without answering</source>
        <translation>Seguir sin responder</translation>
    </message>
    <message>
        <source>Only a number is kept: neither your name nor what you did.</source>
        <translation>Solo se guarda un número, nunca su nombre ni lo que ha hecho.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>The voice is on. Next key: the next button. Back key: the one before. Press key: press it. Read key: the whole screen. Repeat key: once more.</source>
        <translation>La voz está encendida. Tecla siguiente: el botón siguiente. Tecla anterior: el botón de antes. Tecla aceptar: pulsar. Tecla leer: toda la pantalla. Tecla repetir: otra vez.</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>See a mediator</source>
        <translation>Ver a un mediador</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>Tengo mi prueba</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Begin all the same</source>
        <translation>Empezar de todos modos</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Papers to have with you</source>
        <translation>Papeles para tener a mano</translation>
    </message>
    <message>
        <source>These words have not been read again by a person yet.</source>
        <translation>Ninguna persona ha revisado todavía este texto.</translation>
    </message>
    <message>
        <source>This procedure exists in French only for now.</source>
        <translation>Por ahora, este trámite solo está en francés.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>This code has a wrong or missing sign. Look at it again, sign by sign.</source>
        <translation>En este código, una letra o una cifra falta o está mal. Mírelas otra vez, una por una.</translation>
    </message>
    <message>
        <source>This procedure has changed since your code was made. Please begin it again, or ask a mediator.</source>
        <translation>Este trámite ha cambiado después de crear su código. Empiécelo otra vez, o hable con un mediador.</translation>
    </message>
    <message>
        <source>This kiosk does not have the procedure of this code. A mediator can help you.</source>
        <translation>Este terminal no tiene el trámite de este código. Un mediador puede ayudarle.</translation>
    </message>
    <message>
        <source>This code cannot be followed here</source>
        <translation>Este código no sirve aquí</translation>
    </message>
    <message>
        <source>Type the code of your paper</source>
        <translation>Escriba el código de su papel</translation>
    </message>
    <message>
        <source>Or show the square to the reader.</source>
        <translation>O ponga el cuadrado delante del lector.</translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation>Buscar un mediador</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Empezar un trámite</translation>
    </message>
    <message>
        <source>Type another code</source>
        <translation>Escribir otro código</translation>
    </message>
    <message>
        <source>Code of your paper</source>
        <translation>Código de su papel</translation>
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
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>For example: car, housing, identity card</source>
        <translation>Por ejemplo: coche, vivienda, carné de identidad</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or look by theme.</source>
        <translation>No hay resultados. Pruebe otra palabra, o busque por tema.</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Open the site on your telephone</source>
        <translation>Abra la web en su teléfono</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Seguir con los pasos</translation>
    </message>
    <message>
        <source>I have no telephone</source>
        <translation>No tengo teléfono</translation>
    </message>
    <message>
        <source>Open the camera of your telephone. Aim at the square. Touch the address that appears.</source>
        <translation>Abra la cámara de su teléfono. Enfoque el cuadrado. Pulse la dirección que aparece.</translation>
    </message>
    <message>
        <source>Or type this address yourself, on any device:</source>
        <translation>O escriba usted esta dirección, en cualquier aparato:</translation>
    </message>
    <message>
        <source>This is the official site. Other sites look alike and ask for money.</source>
        <translation>Esta es la web oficial. Otras webs se parecen y piden dinero.</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>Cuadrado que abre %1 en un teléfono</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene después</translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation>Lo que verá</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si no funciona</translation>
    </message>
</context>
<context>
    <name>StuckScreen</name>
    <message>
        <source>%1 · step %2</source>
        <comment>procedure, place</comment>
        <translation>%1 · paso %2</translation>
    </message>
    <message>
        <source>It does not matter. What shall we do?</source>
        <translation>No pasa nada. ¿Qué hacemos?</translation>
    </message>
    <message>
        <source>What to try, and what to look at.</source>
        <translation>Qué probar y qué mirar.</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>Consejo para este paso</translation>
    </message>
    <message>
        <source>Someone helps you, here.</source>
        <translation>Una persona le ayuda, aquí.</translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation>Buscar un mediador</translation>
    </message>
    <message>
        <source>A code brings you back to this step.</source>
        <translation>Con un código, vuelve a este paso.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>By telephone, by post or at a desk.</source>
        <translation>Por teléfono, por carta o en una oficina.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Hacerlo de otra manera</translation>
    </message>
    <message>
        <source>What blocks you? It helps to improve things. Only a number is kept.</source>
        <translation>¿Cuál es el problema? Su respuesta ayuda a mejorar. Solo se guarda un número.</translation>
    </message>
    <message>
        <source>Thank you. It will help to improve things.</source>
        <translation>Gracias. Su respuesta ayudará a mejorar.</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation>Código por SMS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Photo or paper</source>
        <translation>Foto o papel</translation>
    </message>
    <message>
        <source>The page is not the same</source>
        <translation>La página no es igual</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Papers and elections</source>
        <translation>Papeles y elecciones</translation>
    </message>
    <message>
        <source>Family and school</source>
        <translation>Familia y escuela</translation>
    </message>
    <message>
        <source>Health and social aid</source>
        <translation>Salud y ayudas sociales</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>Trabajo y formación</translation>
    </message>
    <message>
        <source>Housing and energy</source>
        <translation>Vivienda y energía</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation>Dinero e impuestos</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justicia</translation>
    </message>
    <message>
        <source>Foreigners in France</source>
        <translation>Personas extranjeras en Francia</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Ocio</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Asociaciones</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Escribir para buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n trámite</numerusform>
            <numerusform>%n trámites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There is a code here. It is said only if you ask for it.</source>
        <translation>Aquí hay un código. Se dice solo si usted lo pide.</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>casilla para marcar</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcada</translation>
    </message>
    <message>
        <source>to be typed</source>
        <translation>para escribir</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 typed</source>
        <comment>so many signs</comment>
        <translation>signos escritos: %1</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, ya está</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message numerus="yes">
        <source>About %n more minute(s)</source>
        <translation>
            <numerusform>Queda más o menos %n minuto</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedBox</name>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>WalkFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <comment>procedure, place</comment>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>No puedo seguir</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Seguir más tarde</translation>
    </message>
</context>
<context>
    <name>WaysScreen</name>
    <message>
        <source>At a desk</source>
        <translation>En una oficina</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si no funciona</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por carta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>Consejo para este paso</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Hacerlo de otra manera</translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation>Buscar un mediador</translation>
    </message>
</context>
</TS>
