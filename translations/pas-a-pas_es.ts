<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdviceBox</name>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>Write “%1”, not “%2”</source>
        <translation>Escribir «%1», no «%2»</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <translation>«%1» está bien</translation>
    </message>
</context>
<context>
    <name>AppearanceScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. Lo verá el usuario siguiente.</translation>
    </message>
    <message>
        <source>In high contrast the kiosk keeps its own colours.</source>
        <translation>Con alto contraste, el terminal conserva sus propios colores.</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>What is the procedure called?</source>
        <translation>¿Cómo se llama el trámite?</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Languages of the guide</source>
        <translation>Idiomas de la guía</translation>
    </message>
    <message>
        <source>Draft put aside on %1</source>
        <translation>Borrador apartado el %1</translation>
    </message>
    <message>
        <source>Published until %1</source>
        <translation>Publicada hasta el %1</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Sobre la guía</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>The drawing of the guide</source>
        <translation>El dibujo de la guía</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>Lo que hay que tener a mano</translation>
    </message>
    <message>
        <source>Official sites</source>
        <translation>Sitios oficiales</translation>
    </message>
    <message>
        <source>Official page it rests on</source>
        <translation>Página oficial de la que viene la información</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién la escribió</translation>
    </message>
    <message>
        <source>Address of the official site</source>
        <translation>Dirección del sitio oficial</translation>
    </message>
    <message>
        <source>Answer %1: its drawing</source>
        <translation>Respuesta %1: su dibujo</translation>
    </message>
    <message>
        <source>Nothing: the guide ends here</source>
        <translation>Nada: la guía termina aquí</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>¿Qué paso viene después?</translation>
    </message>
    <message>
        <source>Its drawing</source>
        <translation>Su dibujo</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <translation>%1: la pregunta</translation>
    </message>
    <message>
        <source>%1: what to do without it</source>
        <translation>%1: qué hacer sin ello</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Papel %1</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Añadir un papel</translation>
    </message>
    <message>
        <source>Take paper %1 away</source>
        <translation>Quitar el papel %1</translation>
    </message>
    <message>
        <source>I have checked the facts today</source>
        <translation>He comprobado la información hoy</translation>
    </message>
    <message>
        <source>%1: not read again yet</source>
        <translation>%1: aún sin releer</translation>
    </message>
    <message>
        <source>%1: a person has read it again</source>
        <translation>%1: una persona lo ha releído</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The end of the guide</source>
        <translation>El final de la guía</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Lleva a: %1</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>a ninguna parte todavía</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluida con el terminal</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrita aquí</translation>
    </message>
    <message>
        <source>Our own version</source>
        <translation>Nuestra propia versión</translation>
    </message>
    <message>
        <source>Draft, shown to nobody</source>
        <translation>Borrador, no se muestra a nadie</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>with a draft</source>
        <translation>con un borrador</translation>
    </message>
    <message>
        <source>notes of mediators: %1</source>
        <translation>notas de mediadores: %1</translation>
    </message>
    <message>
        <source>Our version is not shown, but the shipped one. Its faults: %1</source>
        <translation>No se muestra nuestra versión, sino la incluida. Sus fallos: %1</translation>
    </message>
    <message>
        <source>It is not shown. Faults in its files: %1</source>
        <translation>No se muestra. Fallos en sus archivos: %1</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>La guía incluida ha cambiado desde entonces. Pasos: %1</translation>
    </message>
    <message>
        <source>Check its facts before %1</source>
        <translation>Compruebe su información antes del %1</translation>
    </message>
    <message>
        <source>Its facts were to be checked before %1</source>
        <translation>Su información debía comprobarse antes del %1</translation>
    </message>
    <message>
        <source>%1 · %2 minutes · %3 steps</source>
        <comment>whose it is, how long it is</comment>
        <translation>%1 · %2 minutos · %3 pasos</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrita por %1</translation>
    </message>
    <message>
        <source>Facts checked on %1, to be checked again before %2</source>
        <translation>Información comprobada el %1; se debe comprobar de nuevo antes del %2</translation>
    </message>
    <message>
        <source>Not read again by a person yet: %1</source>
        <translation>Aún sin releer por una persona: %1</translation>
    </message>
    <message>
        <source>The site has changed.</source>
        <translation>El sitio ha cambiado.</translation>
    </message>
    <message>
        <source>A word is not understood.</source>
        <translation>Una palabra no se entiende.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>A paper is asked for that the guide does not name.</source>
        <translation>Se pide un papel que la guía no nombra.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Algo no está bien.</translation>
    </message>
    <message>
        <source>Step “%1”:</source>
        <translation>Paso «%1»:</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>Aquí faltan palabras.</translation>
    </message>
    <message>
        <source>Nobody has said where this leads.</source>
        <translation>Nadie ha dicho adónde lleva.</translation>
    </message>
    <message>
        <source>This leads to a step that is not there.</source>
        <translation>Esto lleva a un paso que no existe.</translation>
    </message>
    <message>
        <source>This is a dead end: say which step comes next.</source>
        <translation>Es un callejón sin salida: diga qué paso viene después.</translation>
    </message>
    <message>
        <source>A question has at least two answers.</source>
        <translation>Una pregunta tiene al menos dos respuestas.</translation>
    </message>
    <message>
        <source>So many answers do not fit on a screen.</source>
        <translation>Tantas respuestas no caben en una pantalla.</translation>
    </message>
    <message>
        <source>A question goes on by its answers alone.</source>
        <translation>Una pregunta sigue solo por sus respuestas.</translation>
    </message>
    <message>
        <source>A proof is an end: nothing comes after it.</source>
        <translation>La prueba es un final: nada viene después.</translation>
    </message>
    <message>
        <source>No step leads here.</source>
        <translation>Ningún paso lleva aquí.</translation>
    </message>
    <message>
        <source>One goes round here for ever: let a way lead out.</source>
        <translation>Aquí se dan vueltas sin fin: abra una salida.</translation>
    </message>
    <message>
        <source>No way through the guide comes to a proof that it is done.</source>
        <translation>Ningún camino de la guía lleva a una prueba.</translation>
    </message>
    <message>
        <source>The first step must be “Have you what it takes?”.</source>
        <translation>El primer paso debe ser «¿Lo tiene todo?».</translation>
    </message>
    <message>
        <source>This is no address of a site. It begins with https://</source>
        <translation>No es la dirección de un sitio. Empieza por https://</translation>
    </message>
    <message>
        <source>This address is on none of the official sites of the guide.</source>
        <translation>Esta dirección no está en ninguno de los sitios oficiales de la guía.</translation>
    </message>
    <message>
        <source>Name at least one official site, such as caf.fr.</source>
        <translation>Indique al menos un sitio oficial, por ejemplo caf.fr.</translation>
    </message>
    <message>
        <source>This is no name of a site. Write it as caf.fr.</source>
        <translation>No es el nombre de un sitio. Escríbalo como caf.fr.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Este número es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>The facts must be checked again after the day they were checked.</source>
        <translation>La próxima comprobación debe ser posterior a la última.</translation>
    </message>
    <message>
        <source>There are too many questions for a code to continue later. Ask fewer.</source>
        <translation>Hay demasiadas preguntas para un código para seguir después. Haga menos.</translation>
    </message>
    <message>
        <source>A guide has 60 steps at most.</source>
        <translation>Una guía tiene 60 pasos como máximo.</translation>
    </message>
    <message>
        <source>The picture is not there. Choose it again.</source>
        <translation>La imagen no está. Elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The file has words that belong to no step.</source>
        <translation>El archivo tiene palabras que no son de ningún paso.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Falta un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: somebody has written it in a wrong way.</source>
        <translation>El archivo no se puede leer: está mal escrito.</translation>
    </message>
    <message>
        <source>Something is missing in the file.</source>
        <translation>Falta algo en el archivo.</translation>
    </message>
    <message>
        <source>The file says something that nobody knows. Is it a slip in a word?</source>
        <translation>El archivo dice una palabra desconocida. ¿Es un error al escribir?</translation>
    </message>
    <message>
        <source>Something is wrong with the file. “pas-a-pas guides check” says what.</source>
        <translation>Algo está mal en el archivo. La orden «pas-a-pas guides check» dice qué es.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Cut it in two before “%2”.</source>
        <translation>La frase «%1…» tiene %3 palabras. Córtela en dos antes de «%2».</translation>
    </message>
    <message>
        <source>In French a space stands before this sign: “%1” is “%2”.</source>
        <translation>En francés hay un espacio antes de este signo: «%1» es «%2».</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Make two of it.</source>
        <translation>La frase «%1…» tiene %3 palabras. Haga dos.</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Twelve are read more easily.</source>
        <translation>La frase «%1…» tiene %3 palabras. Doce se leen mejor.</translation>
    </message>
    <message>
        <source>“%1” is a word of offices. Rather: “%2”.</source>
        <translation>«%1» es una palabra de oficina. Mejor: «%2».</translation>
    </message>
    <message>
        <source>Amounts change. Say where the official figure stands.</source>
        <translation>Los importes cambian. Diga dónde está la cifra oficial.</translation>
    </message>
    <message>
        <source>A date with its year grows old. Say where the official date stands.</source>
        <translation>Una fecha con año envejece. Diga dónde está la fecha oficial.</translation>
    </message>
    <message>
        <source>“%1” makes who does not manage feel small. Leave it out.</source>
        <translation>«%1» hace sentir mal a quien no lo consigue. Quítelo.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>«%1»: ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is in no list of words. Is it right?</source>
        <translation>«%1» no está en ninguna lista de palabras. ¿Está bien?</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>«%1» está escrito dos veces.</translation>
    </message>
    <message>
        <source>There are too many spaces: “%1”.</source>
        <translation>Hay demasiados espacios: «%1».</translation>
    </message>
    <message>
        <source>“%1”: one says “vous” here.</source>
        <translation>«%1»: aquí se dice «vous».</translation>
    </message>
    <message>
        <source>“%1”: write the full name the first time.</source>
        <translation>«%1»: escriba el nombre entero la primera vez.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Thing to tick %1</source>
        <translation>Cosa que marcar %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Answer %1: what it means</source>
        <translation>Respuesta %1: qué significa</translation>
    </message>
    <message>
        <source>Answer %1 leads to</source>
        <translation>La respuesta %1 lleva a</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>Would be lost: %1</source>
        <translation>Se perdería: %1</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>las respuestas</translation>
    </message>
    <message>
        <source>the things to tick</source>
        <translation>las cosas para marcar</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene después</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what would be lost, its words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Day on which the facts were checked</source>
        <translation>Día en que se comprobó la información</translation>
    </message>
    <message>
        <source>The answer “%1” leads to</source>
        <translation>La respuesta «%1» lleva a</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Take answer %1 away</source>
        <translation>Quitar la respuesta %1</translation>
    </message>
    <message>
        <source>Add a thing to tick</source>
        <translation>Añadir una cosa que marcar</translation>
    </message>
    <message>
        <source>Take thing %1 away</source>
        <translation>Quitar la cosa que marcar %1</translation>
    </message>
    <message>
        <source>Add after it: %1</source>
        <translation>Añadir después: %1</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Antes en la lista</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Después en la lista</translation>
    </message>
    <message>
        <source>This is sure now</source>
        <translation>Ahora es seguro</translation>
    </message>
    <message>
        <source>This is not sure yet</source>
        <translation>Aún no es seguro</translation>
    </message>
    <message>
        <source>Take the step away</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Have you what it takes?</source>
        <translation>¿Lo tiene todo?</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>Una cosa que hacer</translation>
    </message>
    <message>
        <source>The proof, at the end</source>
        <translation>La prueba, al final</translation>
    </message>
    <message>
        <source>A person is needed</source>
        <translation>Hace falta una persona</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short name, in the list of steps</source>
        <translation>Nombre corto, en la lista de pasos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What one sees when it worked</source>
        <translation>Lo que se ve cuando ha funcionado</translation>
    </message>
    <message>
        <source>What to do otherwise</source>
        <translation>Qué hacer si no</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation>Para qué sirve, en una frase</translation>
    </message>
    <message>
        <source>What nobody will ever ask</source>
        <translation>Lo que nadie pedirá nunca</translation>
    </message>
    <message>
        <source>Words people say, with commas</source>
        <translation>Palabras que dice la gente, con comas</translation>
    </message>
    <message>
        <source>The same at a desk</source>
        <translation>Lo mismo en una oficina</translation>
    </message>
    <message>
        <source>The same by telephone, with its price</source>
        <translation>Lo mismo por teléfono, con el precio</translation>
    </message>
    <message>
        <source>The same by post</source>
        <translation>Lo mismo por correo</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What to do without it</source>
        <translation>Qué hacer sin ello</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>Lo que significa la respuesta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A thing to tick</source>
        <translation>Una cosa que marcar</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Nuestras palabras</translation>
    </message>
    <message>
        <source>These words are right here. Untick one to have it doubted.</source>
        <translation>Estas palabras están bien aquí. Desmarque una para que se señale.</translation>
    </message>
    <message>
        <source>When advice doubts a word, you can say there that it is right.</source>
        <translation>Cuando un consejo señala una palabra, puede decir ahí que está bien.</translation>
    </message>
    <message>
        <source>Another drawing</source>
        <translation>Otro dibujo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation>Una flecha</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Un problema</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>A clock</source>
        <translation>Un reloj</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>A date that is set</source>
        <translation>Una fecha fijada</translation>
    </message>
    <message>
        <source>A date that is over</source>
        <translation>Una fecha pasada</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Una persona más</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>Una familia</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Un niño</translation>
    </message>
    <message>
        <source>A wheelchair</source>
        <translation>Una silla de ruedas</translation>
    </message>
    <message>
        <source>A hand</source>
        <translation>Una mano</translation>
    </message>
    <message>
        <source>The telephone</source>
        <translation>El teléfono</translation>
    </message>
    <message>
        <source>An identity card</source>
        <translation>Un documento de identidad</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un papel</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation>Un papel nuevo</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>Una factura</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una carta</translation>
    </message>
    <message>
        <source>An open letter</source>
        <translation>Una carta abierta</translation>
    </message>
    <message>
        <source>A pencil</source>
        <translation>Un lápiz</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>A photograph</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>A printer</source>
        <translation>Una impresora</translation>
    </message>
    <message>
        <source>A house</source>
        <translation>Una casa</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>A block of flats</source>
        <translation>Un edificio</translation>
    </message>
    <message>
        <source>An office</source>
        <translation>Una oficina</translation>
    </message>
    <message>
        <source>School</source>
        <translation>La escuela</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A flag</source>
        <translation>Una bandera</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>El mundo</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>Un avión</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation>Un autobús</translation>
    </message>
    <message>
        <source>A car</source>
        <translation>Un coche</translation>
    </message>
    <message>
        <source>A bicycle</source>
        <translation>Una bicicleta</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Una llave</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>Un candado</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Un ordenador</translation>
    </message>
    <message>
        <source>A mobile phone</source>
        <translation>Un móvil</translation>
    </message>
    <message>
        <source>A bank card</source>
        <translation>Una tarjeta bancaria</translation>
    </message>
    <message>
        <source>A purse</source>
        <translation>Un monedero</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>La salud</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Un corazón</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>La electricidad</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>El agua</translation>
    </message>
    <message>
        <source>A leaf</source>
        <translation>Una hoja</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>Un libro</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>La justicia</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Un tique</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>Una herramienta</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Procedures</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Ayudas para leer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>Dónde es difícil</translation>
    </message>
    <message>
        <source>This week, here</source>
        <translation>Esta semana, aquí</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>Todavía no se ha contado nada esta semana.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is sent from this kiosk: these numbers stay here.</source>
        <translation>No se envía nada desde este terminal: estos números se quedan aquí.</translation>
    </message>
    <message>
        <source>Next sending: %1, from 7:00. It goes to %2.</source>
        <translation>Próximo envío: %1, a partir de las 7:00. Va a %2.</translation>
    </message>
    <message>
        <source>All numbers of the city, open to everyone: %1</source>
        <translation>Todos los números de la ciudad, abiertos a todos: %1</translation>
    </message>
    <message>
        <source>Square that opens the numbers of the city on a telephone</source>
        <translation>Cuadrado que abre los números de la ciudad en un teléfono</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know if it is booked.</source>
        <translation>Antes de venir, escriba su código aquí o pregunte en recepción: sabrá si está reservado.</translation>
    </message>
    <message>
        <source>Your new time is not sure yet. Your old time is kept until then.</source>
        <translation>Su nueva hora aún no es segura. La anterior se guarda hasta entonces.</translation>
    </message>
    <message>
        <source>Your request is kept. It is not an appointment yet: the kiosk is waiting for the answer.</source>
        <translation>Su petición está guardada. Todavía no es una cita: el terminal espera la respuesta.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>It is booked.</source>
        <translation>Está reservado.</translation>
    </message>
    <message>
        <source>Your session is booked.</source>
        <translation>Su cita está reservada.</translation>
    </message>
    <message>
        <source>It is booked at the new time.</source>
        <translation>Está reservado a la nueva hora.</translation>
    </message>
    <message>
        <source>Your old time is given up. Your code stays the same.</source>
        <translation>Su hora anterior queda libre. Su código no cambia.</translation>
    </message>
    <message>
        <source>Your old time is still yours. You can choose another one below.</source>
        <translation>Su hora anterior sigue siendo suya. Puede elegir otra abajo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another time below.</source>
        <translation>No se ha perdido nada. Elija otra hora abajo.</translation>
    </message>
    <message>
        <source>This time was taken just before you.</source>
        <translation>Acaban de ocupar esa hora.</translation>
    </message>
    <message>
        <source>%1 has changed the time.</source>
        <translation>%1 ha cambiado la hora.</translation>
    </message>
    <message>
        <source>The new time is below. If it suits you, you have nothing to do.</source>
        <translation>La nueva hora está escrita aquí. Si le conviene, no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>%1 had to cancel your session.</source>
        <translation>%1 ha tenido que anular su cita.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another time below, or ask at the desk.</source>
        <translation>Lo sentimos. Elija otra hora abajo o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Your cancellation is noted.</source>
        <translation>Su anulación está anotada.</translation>
    </message>
    <message>
        <source>You have nothing more to do. The mediator will be told as soon as the kiosk can.</source>
        <translation>Ya no tiene que hacer nada. Se avisará al mediador en cuanto el terminal pueda.</translation>
    </message>
    <message>
        <source>Your session is cancelled.</source>
        <translation>Su cita está anulada.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>Ya no tiene que hacer nada. Gracias: otra persona podrá venir.</translation>
    </message>
    <message>
        <source>The time of this session has passed.</source>
        <translation>La hora de esta cita ya pasó.</translation>
    </message>
    <message>
        <source>You can book another one.</source>
        <translation>Puede pedir otra.</translation>
    </message>
    <message>
        <source>%1 will telephone you, on the number you gave.</source>
        <translation>%1 le llamará al número que dio.</translation>
    </message>
    <message>
        <source>With %1, by telephone.</source>
        <translation>Con %1, por teléfono.</translation>
    </message>
    <message>
        <source>%1 expects you. %2.</source>
        <comment>mediator, place</comment>
        <translation>%1 le espera. %2.</translation>
    </message>
    <message>
        <source>With %1. %2.</source>
        <comment>mediator, place</comment>
        <translation>Con %1. %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>name and address</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Session with %1</source>
        <translation>Cita con %1</translation>
    </message>
    <message>
        <source>To bring:</source>
        <translation>Traiga:</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>Apunte su teléfono a este cuadrado: la cita se añade a su calendario.</translation>
    </message>
    <message>
        <source>To move or cancel, your code:</source>
        <translation>Para cambiar o anular, su código:</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Esto es solo un ejemplo: no vendrá nadie.</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimir el tique</translation>
    </message>
    <message>
        <source>Prepare this session</source>
        <translation>Preparar esta cita</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Cambiar de hora</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>Anular esta cita</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>Pedir otra cita</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>To bring:</source>
        <translation>Traiga:</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>Su código sigue en esta pantalla: hágale una foto.</translation>
    </message>
    <message>
        <source>It is too near to be moved or cancelled here. Please tell somebody at the desk, or telephone.</source>
        <translation>Es demasiado tarde para cambiarla o anularla aquí. Avise en recepción o llame.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Haga una foto de esta pantalla, o escriba el código en un papel.</translation>
    </message>
</context>
<context>
    <name>CallBanner</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>Un mediador viene hacia usted.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes. Your screen waits for you.</source>
        <translation>Un mediador viene en 10 minutos. Su pantalla le espera.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>Un mediador le pide que vaya a la mesa de los mediadores.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>Nadie ha respondido todavía. Vaya a la mesa de los mediadores.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Somebody calls you from this kiosk</source>
        <translation>Le llaman desde este terminal</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <comment>a kiosk</comment>
        <translation>%1 le llama</translation>
    </message>
    <message>
        <source>A moment ago</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>Hace %1 min</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ya voy</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Venga a la mesa de los mediadores</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>Un mediador viene hacia usted.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>Un mediador le pide que vaya a la mesa de los mediadores.</translation>
    </message>
    <message>
        <source>The call could not be made. Please go to the desk.</source>
        <translation>No se ha podido llamar. Vaya a la mesa de los mediadores.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>Nadie ha respondido todavía. Vaya a la mesa de los mediadores.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes.</source>
        <translation>Un mediador viene en 10 minutos.</translation>
    </message>
    <message>
        <source>A mediator has been called.</source>
        <translation>Se ha llamado a un mediador.</translation>
    </message>
    <message>
        <source>A mediator can help you</source>
        <translation>Un mediador puede ayudarle</translation>
    </message>
    <message>
        <source>Call a mediator to this screen</source>
        <translation>Llamar a un mediador aquí</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Volver a mi pantalla</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Pedir cita</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Ya no necesito ayuda</translation>
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
    <name>CallState</name>
    <message>
        <source>You may go back to your screen. The answer will be shown there.</source>
        <translation>Puede volver a su pantalla. La respuesta aparecerá allí.</translation>
    </message>
    <message>
        <source>Stay here. You may go on while you wait.</source>
        <translation>Quédese aquí. Puede continuar mientras espera.</translation>
    </message>
</context>
<context>
    <name>CallsScreen</name>
    <message>
        <source>Calls for a mediator</source>
        <translation>Llamadas a un mediador</translation>
    </message>
    <message>
        <source>Try the telephone</source>
        <translation>Probar el teléfono</translation>
    </message>
    <message>
        <source>One moment: a message is being sent.</source>
        <translation>Un momento: se envía un mensaje.</translation>
    </message>
    <message>
        <source>A message was sent. Look at the telephone.</source>
        <translation>Se ha enviado un mensaje. Mire el teléfono.</translation>
    </message>
    <message>
        <source>The address of the telephone is missing or wrong. Write it again below.</source>
        <translation>La dirección del teléfono falta o es errónea. Escríbala de nuevo abajo.</translation>
    </message>
    <message>
        <source>They show a call, and can answer it. Press to change this.</source>
        <translation>Muestran una llamada y permiten responderla. Pulse para cambiarlo.</translation>
    </message>
    <message>
        <source>They are not told of a call. Press to set a folder on the server.</source>
        <translation>No se les avisa de una llamada. Pulse para poner una carpeta del servidor.</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>Los otros terminales de este lugar</translation>
    </message>
    <message>
        <source>It is told of a call, and no name is ever in it. Press to change this.</source>
        <translation>Se le avisa de una llamada, sin ningún nombre. Pulse para cambiarlo.</translation>
    </message>
    <message>
        <source>None is told. Press to write its address.</source>
        <translation>No se avisa a ninguno. Pulse para escribir su dirección.</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>Teléfono o chat del equipo</translation>
    </message>
    <message>
        <source>The kiosk sends nothing at the moment. See “Health of the kiosk”.</source>
        <translation>El terminal no envía nada por ahora. Vea «Estado del terminal».</translation>
    </message>
    <message>
        <source>The message was not sent. Look at the network, then try again.</source>
        <translation>El mensaje no se ha enviado. Mire la red y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Where a call reaches nobody, the kiosk offers none: it shows the way to the desk.</source>
        <translation>Si una llamada no llega a nadie, el terminal no la ofrece. Muestra el camino a la mesa de los mediadores.</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Cancel this session?</source>
        <translation>¿Anular esta cita?</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sí, anularla</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, conservarla</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was cancelled. Please ask at the desk.</source>
        <translation>El terminal no puede guardar nada por ahora: no se ha anulado nada. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>moment, first name</comment>
        <extracomment>%1 is a moment, %2 a first name</extracomment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Somebody else will be able to come at that time.</source>
        <translation>Otra persona podrá venir a esa hora.</translation>
    </message>
    <message>
        <source>Your time is kept until the new one is confirmed.</source>
        <translation>Su hora se guarda hasta que se confirme la nueva.</translation>
    </message>
    <message>
        <source>Choose another time instead</source>
        <translation>Elegir más bien otra hora</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Offered to residents</source>
        <translation>Se ofrece a los usuarios</translation>
    </message>
    <message>
        <source>Not offered to residents</source>
        <translation>No se ofrece a los usuarios</translation>
    </message>
    <message>
        <source>Higher in the list</source>
        <translation>Más arriba en la lista</translation>
    </message>
    <message>
        <source>Lower in the list</source>
        <translation>Más abajo en la lista</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>Abandonar el borrador</translation>
    </message>
    <message>
        <source>Back to the shipped version</source>
        <translation>Volver a la versión incluida</translation>
    </message>
    <message>
        <source>Take our guide away</source>
        <translation>Retirar nuestra guía</translation>
    </message>
    <message>
        <source>The notes are seen to</source>
        <translation>Las notas están resueltas</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Go on with the draft</source>
        <translation>Seguir con el borrador</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Make our own version</source>
        <translation>Hacer nuestra propia versión</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>It is published. The next resident will see it.</source>
        <translation>Está publicada. La verá el usuario siguiente.</translation>
    </message>
    <message>
        <source>It is taken away, and kept among the earlier versions.</source>
        <translation>Se ha retirado, y se guarda con las versiones anteriores.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. Lo verá el usuario siguiente.</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>Ver lo que ha cambiado</translation>
    </message>
    <message>
        <source>A mediator says</source>
        <translation>Un mediador dice</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing counted.</source>
        <translation>No se ha contado nada.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Which month?</source>
        <translation>¿Qué mes?</translation>
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
        <translation>A solas, o con un mediador</translation>
    </message>
    <message>
        <source>Procedures, and how they ended</source>
        <translation>Los trámites, y cómo acabaron</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>Where people get stuck</source>
        <translation>Dónde se atascan</translation>
    </message>
    <message>
        <source>Most are stuck there. Would a workshop about it help?</source>
        <translation>Ahí se atascan más. ¿Ayudaría un taller?</translation>
    </message>
    <message>
        <source>Why they get stuck</source>
        <translation>Por qué se atascan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Ayudas para leer</translation>
    </message>
    <message>
        <source>Begun and left</source>
        <translation>Empezadas y dejadas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Workshops: who registered, and who came</source>
        <translation>Talleres: quién se inscribió y quién vino</translation>
    </message>
    <message>
        <source>People without an appointment, by subject</source>
        <translation>Personas sin cita, por tema</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>¿Ha sido útil?</translation>
    </message>
    <message>
        <source>Time online by week</source>
        <translation>Tiempo en línea, por semana</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>Tiempo en línea</translation>
    </message>
    <message>
        <source>How the connection was, each time the kiosk looked</source>
        <translation>La conexión, cada vez que el terminal miró</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>no mirada</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Another time</source>
        <translation>Cambiar de hora</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Cita · %1 de 4</translation>
    </message>
    <message>
        <source>Move to this time?</source>
        <translation>¿Cambiar a esta hora?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Move my session</source>
        <translation>Cambiar mi cita</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was moved. Please ask at the desk.</source>
        <translation>El terminal no puede guardar nada por ahora: no se ha cambiado nada. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was booked. Please ask at the desk.</source>
        <translation>El terminal no puede guardar nada por ahora: no se ha reservado nada. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Your old time, %1, is kept until the new one is confirmed.</source>
        <translation>Su hora anterior, %1, se guarda hasta que se confirme la nueva.</translation>
    </message>
    <message>
        <source>Nothing is booked yet. Look, then press “Book”.</source>
        <translation>Aún no hay nada reservado. Mire y después pulse «Reservar».</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>Touch an hour.</source>
        <translation>Toque una hora.</translation>
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
        <translation>Su hora actual: %1. Se guarda hasta que se confirme la nueva.</translation>
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
            <numerusform>Demasiados códigos erróneos. Podrá intentarlo de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiados códigos erróneos. Podrá intentarlo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is two words and a number. Look at yours again.</source>
        <translation>Un código son dos palabras y un número. Mire otra vez el suyo.</translation>
    </message>
    <message>
        <source>No booking has this code. Look at it again, or ask at the desk.</source>
        <translation>Ninguna cita tiene este código. Mírelo otra vez o pregunte en recepción.</translation>
    </message>
    <message>
        <source>The kiosk cannot look at the moment. Please ask at the desk.</source>
        <translation>El terminal no puede buscar por ahora. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Type the code of your session</source>
        <translation>Escriba el código de su cita</translation>
    </message>
    <message>
        <source>Two words and a number, on your ticket or your photo. Or show the square to the reader.</source>
        <translation>Dos palabras y un número, en su tique o su foto. O enseñe el cuadrado al lector.</translation>
    </message>
    <message>
        <source>I have lost my code</source>
        <translation>He perdido mi código</translation>
    </message>
    <message>
        <source>For example: lune 47 pomme</source>
        <translation>Por ejemplo: lune 47 pomme</translation>
    </message>
    <message>
        <source>Code of your session</source>
        <translation>Código de su cita</translation>
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
        <source>Where people get stuck here</source>
        <translation>Lo que atasca aquí</translation>
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
        <source>For the mediator</source>
        <translation>Para el mediador</translation>
    </message>
    <message>
        <source>A note to the author</source>
        <translation>Una nota al autor</translation>
    </message>
    <message>
        <source>I leave: they go on alone</source>
        <translation>Me voy: sigue sin mí</translation>
    </message>
</context>
<context>
    <name>CompanionScreen</name>
    <message>
        <source>For the mediator</source>
        <translation>Para el mediador</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Volver al paso</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>These seven days</source>
        <translation>Estos siete días</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>Nothing free</source>
        <translation>Nada libre</translation>
    </message>
</context>
<context>
    <name>DayPager</name>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
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
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Abierto una vez</translation>
    </message>
    <message>
        <source>Open twice, with a break</source>
        <translation>Abierto dos veces, con una pausa</translation>
    </message>
    <message>
        <source>As on: %1</source>
        <comment>a day of the week</comment>
        <translation>Igual que: %1</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>Opens again at</source>
        <translation>Vuelve a abrir a las</translation>
    </message>
    <message>
        <source>Closes again at</source>
        <translation>Vuelve a cerrar a las</translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>La mesa de los mediadores está enfrente, detrás de la pantalla</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>La mesa de los mediadores está delante, a la derecha</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>La mesa de los mediadores está a la derecha</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>La mesa de los mediadores está detrás de usted, a la derecha</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>La mesa de los mediadores está detrás de usted</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>La mesa de los mediadores está detrás de usted, a la izquierda</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>La mesa de los mediadores está a la izquierda</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>La mesa de los mediadores está delante, a la izquierda</translation>
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
    <name>DocumentBar</name>
    <message>
        <source>Your document from ⁨%1⁩</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>Su documento de ⁨%1⁩</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>El documento está llegando…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Volver a la web</translation>
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
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandar</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>This document cannot be shown here. Have it sent by e-mail, or ask a mediator.</source>
        <translation>Este documento no se puede mostrar aquí. Pida que se lo envíen por correo electrónico, o pregunte a un mediador.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimir el documento</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Volver a la web</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Llamar a un mediador</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation>Ese no es el PIN. Inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>El PIN fue erróneo demasiadas veces. Inténtelo dentro de %n segundo.</numerusform>
            <numerusform>El PIN fue erróneo demasiadas veces. Inténtelo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN can be checked today: the kiosk cannot keep anything. Call the technician.</source>
        <translation>Hoy no se puede comprobar ningún PIN: el terminal no puede guardar nada. Llame al técnico.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Ask the technician, who sets the first one on this machine.</source>
        <translation>Nadie tiene todavía un PIN. Pida al técnico que ponga el primero en esta máquina.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Type your PIN, or show your card to the reader.</source>
        <translation>Escriba su PIN o muestre su tarjeta al lector.</translation>
    </message>
    <message>
        <source>For a mediator who sits down beside the resident. Nothing is lost.</source>
        <translation>Para un mediador que se sienta al lado. No se pierde nada.</translation>
    </message>
    <message>
        <source>Set this kiosk up for your place</source>
        <translation>Instalar este terminal para su lugar</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
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
        <translation>Mostrar la contraseña</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed</source>
        <translation>
            <numerusform>%n signo escrito</numerusform>
            <numerusform>%n signos escritos</numerusform>
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
        <translation>Otra persona ha cambiado este borrador entretanto. No se ha perdido nada: ¿con cuál seguir?</translation>
    </message>
    <message>
        <source>The kiosk cannot write. Nothing was published. Call the technician.</source>
        <translation>El terminal no puede escribir. No se ha publicado nada. Llame al técnico.</translation>
    </message>
    <message>
        <source>Somebody else has published another version meanwhile. If you publish yours, theirs is kept among the earlier versions.</source>
        <translation>Otra persona ha publicado otra versión entretanto. Si publica la suya, la otra queda entre las versiones anteriores.</translation>
    </message>
    <message>
        <source>It cannot be published yet. What is missing is said below.</source>
        <translation>Aún no se puede publicar. Abajo se dice lo que falta.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Quedarme con el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el suyo</translation>
    </message>
    <message>
        <source>Publish mine all the same</source>
        <translation>Publicar el mío de todos modos</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>La guía incluida ha cambiado desde entonces. Pasos: %1</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>Ver lo que ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Draft, kept. Residents do not see it.</source>
        <translation>Borrador guardado. Los usuarios no lo ven.</translation>
    </message>
    <message>
        <source>Draft. Residents do not see it.</source>
        <translation>Borrador. Los usuarios no lo ven.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Sobre la guía</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Nuestras palabras</translation>
    </message>
    <message>
        <source>The steps, from top to bottom. Touch one to change it.</source>
        <translation>Los pasos, de arriba abajo. Toque uno para cambiarlo.</translation>
    </message>
    <message>
        <source>The steps. Touch one to change it.</source>
        <translation>Los pasos. Toque uno para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>The kiosk is set up</source>
        <translation>El terminal está instalado</translation>
    </message>
    <message>
        <source>The kiosk is ready; some steps are left for later</source>
        <translation>El terminal está listo; quedan pasos para más tarde</translation>
    </message>
    <message>
        <source>Open the kiosk to everybody</source>
        <translation>Abrir el terminal a todos</translation>
    </message>
    <message>
        <source>There is no PIN: nobody will get into the settings from this screen. Go back to step 4 to choose one.</source>
        <translation>No hay PIN: nadie entrará en los ajustes desde esta pantalla. Vuelva al paso 4 para elegir uno.</translation>
    </message>
    <message>
        <source>You find all of this again: hold your finger on the mark at the top for a moment, and type your PIN.</source>
        <translation>Todo esto se vuelve a encontrar: deje el dedo un momento en el logotipo de arriba y escriba su PIN.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <translation>Se ha quitado. El usuario siguiente ya no lo verá.</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>Está de nuevo como antes.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. Lo verá el usuario siguiente.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 (set by the city)</source>
        <translation>%1 (fijado por la ciudad)</translation>
    </message>
</context>
<context>
    <name>ExampleNote</name>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Esto es solo un ejemplo: no vendrá nadie.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Demonstration: all these numbers are made up.</source>
        <translation>Demostración: todos estos números son inventados.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What people did at this kiosk, month by month. Never who they are.</source>
        <translation>Lo que se ha hecho en este terminal, mes a mes. Nunca quién.</translation>
    </message>
    <message>
        <source>These numbers are exact: nothing was added or taken away by chance.</source>
        <translation>Estos números son exactos: nada se ha añadido ni quitado al azar.</translation>
    </message>
    <message>
        <source>They are for the team. A very small number may make somebody think of a person.</source>
        <translation>Son para el equipo. Un número muy pequeño puede hacer pensar en alguien.</translation>
    </message>
    <message>
        <source>To publish numbers, take those of the city&apos;s open data.</source>
        <translation>Para publicar números, tome los de los datos abiertos de la ciudad.</translation>
    </message>
    <message>
        <source>The kiosk keeps them for %3 months, and then erases them.</source>
        <translation>El terminal los guarda %3 meses y luego los borra.</translation>
    </message>
    <message>
        <source>counts.csv: one line for each month, and each thing counted.</source>
        <translation>counts.csv: una línea por mes y por cosa contada.</translation>
    </message>
    <message>
        <source>measures.csv: what each measure is, why it is counted, and until when.</source>
        <translation>measures.csv: qué es cada medida, por qué se cuenta y hasta cuándo.</translation>
    </message>
    <message>
        <source>Columns are parted by semicolons. The letters are UTF-8.</source>
        <translation>Las columnas se separan con punto y coma. Las letras son UTF-8.</translation>
    </message>
    <message>
        <source>A visit may open several procedures: their sum may be more than the visits.</source>
        <translation>Una visita puede abrir varios trámites: su suma puede superar las visitas.</translation>
    </message>
    <message>
        <source>Who asked not to be counted is in no number.</source>
        <translation>Quien pidió no ser contado no está en ningún número.</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>In French</source>
        <translation>En francés</translation>
    </message>
</context>
<context>
    <name>FieldScreen</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Cursor to the left</source>
        <translation>Cursor a la izquierda</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>Cursor a la derecha</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Ocultar las teclas</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <source>This is the code of your session. Take a photo of it, or write it down, before you go.</source>
        <translation>Es el código de su cita. Hágale una foto, o escríbalo, antes de irse.</translation>
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
        <source>Stay for a moment. The screen tells you when it is done.</source>
        <translation>Espere un momento. La pantalla le avisa cuando termine.</translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation>Lo que se acaba de borrar</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Your booking alone stays, under seal, until it is over.</source>
        <translation>Comprobado por el terminal a las %1. Solo queda su cita, sellada, hasta que haya pasado.</translation>
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
        <source>What was still waiting at the printer</source>
        <translation>Lo que aún esperaba en la impresora</translation>
    </message>
    <message>
        <source>The pages of the sites, and what was written there</source>
        <translation>Las páginas de las webs y lo que se escribió en ellas</translation>
    </message>
    <message>
        <source>What had been copied</source>
        <translation>Lo que se había copiado</translation>
    </message>
    <message>
        <source>What is being erased</source>
        <translation>Lo que se está borrando</translation>
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
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
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
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n consejo</numerusform>
            <numerusform>%n consejos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <source>%1 (made-up numbers and bookings)</source>
        <translation>%1 (números y citas inventados)</translation>
    </message>
    <message>
        <source>All of this is made up</source>
        <translation>Todo esto es inventado</translation>
    </message>
    <message>
        <source>With a mediator</source>
        <translation>Con un mediador</translation>
    </message>
    <message>
        <source>With a mediator, without a time limit</source>
        <translation>Con un mediador, sin límite de tiempo</translation>
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
    <name>HeaderPreview</name>
    <message>
        <source>So it will look: %1</source>
        <translation>Así se verá: %1</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Un botón</translation>
    </message>
    <message>
        <source>Words in this colour</source>
        <translation>Palabras de este color</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Call the technician of the city.</source>
        <translation>Llame al técnico de la ciudad.</translation>
    </message>
    <message>
        <source>One kiosk runs, and no second one can.</source>
        <translation>Funciona un terminal, y solo uno.</translation>
    </message>
    <message>
        <source>The kiosk does not run at this moment.</source>
        <translation>El terminal no funciona en este momento.</translation>
    </message>
    <message>
        <source>Nobody can say whether a kiosk runs.</source>
        <translation>No se puede saber si funciona un terminal.</translation>
    </message>
    <message>
        <source>Two kiosks could write here at once: %1.</source>
        <translation>Dos terminales podrían escribir aquí a la vez: %1.</translation>
    </message>
    <message>
        <source>Put the data on the kiosk&apos;s own disk.</source>
        <translation>Ponga los datos en el disco del terminal.</translation>
    </message>
    <message>
        <source>The kiosk keeps no password.</source>
        <translation>El terminal no guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. A copy of the disk does not open them.</source>
        <translation>La máquina sella las contraseñas. Una copia del disco no las abre.</translation>
    </message>
    <message>
        <source>Passwords are sealed, but their key is on the same disk. Who takes the whole disk can open them.</source>
        <translation>Las contraseñas están selladas, pero su clave está en el mismo disco. Quien se lleve todo el disco puede abrirlas.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. Only the kiosk&apos;s own service opens them.</source>
        <translation>La máquina sella las contraseñas. Solo el servicio del terminal las abre.</translation>
    </message>
    <message>
        <source>Passwords are kept by the desktop. They open while its user is logged in.</source>
        <translation>Las contraseñas las guarda el escritorio. Se abren mientras su usuario tiene la sesión abierta.</translation>
    </message>
    <message>
        <source>The desktop does not open the passwords of the kiosk.</source>
        <translation>El escritorio no abre las contraseñas del terminal.</translation>
    </message>
    <message>
        <source>Log in on this desktop, and open its store of passwords.</source>
        <translation>Inicie sesión en este escritorio y abra su almacén de contraseñas.</translation>
    </message>
    <message>
        <source>The passwords of the kiosk do not open.</source>
        <translation>Las contraseñas del terminal no se abren.</translation>
    </message>
    <message>
        <source>Ask for new passwords, and give them to the kiosk.</source>
        <translation>Pida contraseñas nuevas y déselas al terminal.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1.</source>
        <translation>Hay espacio en el disco: %1.</translation>
    </message>
    <message>
        <source>Little room is left on the disk: %1.</source>
        <translation>Queda poco espacio en el disco: %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation>El disco está lleno: quedan %1.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk. Nothing earlier is lost.</source>
        <translation>Pida que se haga sitio en el disco. Nada anterior se ha perdido.</translation>
    </message>
    <message>
        <source>Ask the technician to close this folder to others.</source>
        <translation>Pida al técnico que cierre esta carpeta a los demás.</translation>
    </message>
    <message>
        <source>Ask the technician to keep this machine from writing it.</source>
        <translation>Pida al técnico que lo impida en esta máquina.</translation>
    </message>
    <message>
        <source>The size of the screen is right: %1 from corner to corner.</source>
        <translation>El tamaño de la pantalla es correcto: %1 de esquina a esquina.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner. It does not tell its size.</source>
        <translation>La pantalla está ajustada a %1 de esquina a esquina. Ella no dice su tamaño.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner, but says that it has %2.</source>
        <translation>La pantalla está ajustada a %1 de esquina a esquina, pero dice que mide %2.</translation>
    </message>
    <message>
        <source>Measure it on “The screen”: letters may be too small to read.</source>
        <translation>Mídala en «La pantalla»: quizá las letras sean demasiado pequeñas.</translation>
    </message>
    <message>
        <source>Ask the technician to install it.</source>
        <translation>Pida al técnico que la instale.</translation>
    </message>
    <message>
        <source>Official sites can be opened, and are shut off from the rest.</source>
        <translation>Los sitios oficiales se abren, bien separados del resto.</translation>
    </message>
    <message>
        <source>Documents that sites give are not shown: they would lie on the disk.</source>
        <translation>Los documentos que dan los sitios no se muestran: quedarían en el disco.</translation>
    </message>
    <message>
        <source>Have the folder that is named removed, or made one that is memory (tmpfs).</source>
        <translation>Haga eliminar la carpeta indicada, o haga que esté en memoria (tmpfs).</translation>
    </message>
    <message>
        <source>Official sites could not be shut off from the rest: they are not opened.</source>
        <translation>Los sitios oficiales no estarían bien separados del resto: no se abren.</translation>
    </message>
    <message>
        <source>Official sites are not opened: the kiosk may do too much on this machine.</source>
        <translation>Los sitios oficiales no se abren: el terminal tiene demasiados permisos en esta máquina.</translation>
    </message>
    <message>
        <source>Ask the technician to run it by an ordinary account.</source>
        <translation>Pida al técnico que lo inicie con una cuenta ordinaria.</translation>
    </message>
    <message>
        <source>A setting for tests is on: official sites would not be shut off from the rest.</source>
        <translation>Un ajuste de pruebas está activo: los sitios oficiales no estarían separados del resto.</translation>
    </message>
    <message>
        <source>Ask the technician to take it out.</source>
        <translation>Pida al técnico que lo quite.</translation>
    </message>
    <message>
        <source>The printer is ready: %1.</source>
        <translation>La impresora está lista: %1.</translation>
    </message>
    <message>
        <source>Turn the kiosk off and on again. If it stays so, call the technician.</source>
        <translation>Apague y encienda el terminal. Si sigue así, llame al técnico.</translation>
    </message>
    <message>
        <source>No ticket is printed here, as it was set. Codes are shown on the screen.</source>
        <translation>Aquí no se imprimen tiques: así se ha elegido. Los códigos se muestran en la pantalla.</translation>
    </message>
    <message>
        <source>The printer is not connected: %1.</source>
        <translation>La impresora no está conectada: %1.</translation>
    </message>
    <message>
        <source>Plug in its cable and switch it on, then look here again.</source>
        <translation>Conecte su cable y enciéndala; luego vuelva a mirar aquí.</translation>
    </message>
    <message>
        <source>The printer does not answer: %1.</source>
        <translation>La impresora no responde: %1.</translation>
    </message>
    <message>
        <source>Look at its light and its cable. Turn it off and on again.</source>
        <translation>Mire su luz y su cable. Apáguela y vuelva a encenderla.</translation>
    </message>
    <message>
        <source>The printer has no more paper, or paper is stuck: %1.</source>
        <translation>La impresora no tiene papel, o hay una hoja atascada: %1.</translation>
    </message>
    <message>
        <source>Put in paper, or take out the sheet that is stuck.</source>
        <translation>Ponga papel, o retire la hoja atascada.</translation>
    </message>
    <message>
        <source>The cover of the printer is open: %1.</source>
        <translation>La tapa de la impresora está abierta: %1.</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>Cierre la tapa.</translation>
    </message>
    <message>
        <source>This machine does not know the printer that was chosen: %1.</source>
        <translation>Esta máquina no conoce la impresora elegida: %1.</translation>
    </message>
    <message>
        <source>Choose the printer again on “Printers”, or call the technician.</source>
        <translation>Elíjala de nuevo en «Impresoras», o llame al técnico.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk.</source>
        <translation>Haga que alguien libere sitio en el disco.</translation>
    </message>
    <message>
        <source>The disk cannot be reached: %1.</source>
        <translation>No se puede acceder al disco: %1.</translation>
    </message>
    <message>
        <source>Nobody else can read what the kiosk keeps.</source>
        <translation>Nadie más puede leer lo que guarda el terminal.</translation>
    </message>
    <message>
        <source>The folder of the data is not there yet: %1.</source>
        <translation>La carpeta de los datos aún no existe: %1.</translation>
    </message>
    <message>
        <source>Start the kiosk once, then look again.</source>
        <translation>Arranque el terminal una vez y mire de nuevo.</translation>
    </message>
    <message>
        <source>The data belong to another account: %1.</source>
        <translation>Los datos pertenecen a otra cuenta: %1.</translation>
    </message>
    <message>
        <source>Look again with the account of the kiosk.</source>
        <translation>Mire de nuevo con la cuenta del terminal.</translation>
    </message>
    <message>
        <source>The kiosk cannot write in its folder: %1.</source>
        <translation>El terminal no puede escribir en su carpeta: %1.</translation>
    </message>
    <message>
        <source>Others can read what the kiosk keeps: %1.</source>
        <translation>Otros pueden leer lo que guarda el terminal: %1.</translation>
    </message>
    <message>
        <source>A kiosk that fails leaves nothing of a resident behind.</source>
        <translation>Un terminal que falla no deja nada de un usuario.</translation>
    </message>
    <message>
        <source>Nobody can say what a kiosk that fails leaves behind.</source>
        <translation>No se puede saber qué deja un terminal que falla.</translation>
    </message>
    <message>
        <source>A kiosk that fails may leave its memory on the disk.</source>
        <translation>Un terminal que falla puede dejar su memoria en el disco.</translation>
    </message>
    <message>
        <source>Letters and signs are there.</source>
        <translation>Las letras y los signos están.</translation>
    </message>
    <message>
        <source>Letters or signs are missing: %1.</source>
        <translation>Faltan letras o signos: %1.</translation>
    </message>
    <message>
        <source>Have the kiosk installed again.</source>
        <translation>Haga reinstalar el terminal.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is there.</source>
        <translation>La voz que lee en voz alta está.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is missing.</source>
        <translation>Falta la voz que lee en voz alta.</translation>
    </message>
    <message>
        <source>Official sites cannot be opened: a part is missing.</source>
        <translation>Los sitios oficiales no se pueden abrir: falta una parte.</translation>
    </message>
    <message>
        <source>No printer is connected. Codes are shown on the screen.</source>
        <translation>No hay impresora. Los códigos se muestran en la pantalla.</translation>
    </message>
    <message>
        <source>The printing service does not answer.</source>
        <translation>El servicio de impresión no responde.</translation>
    </message>
    <message>
        <source>Something could not be looked at.</source>
        <translation>Algo no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The settings are all right.</source>
        <translation>Los ajustes están bien.</translation>
    </message>
    <message>
        <source>This kiosk shows a place that does not exist.</source>
        <translation>Este terminal muestra un lugar que no existe.</translation>
    </message>
    <message>
        <source>Give the name of your place and say where the desk is.</source>
        <translation>Dé el nombre de su lugar y diga dónde está la mesa de los mediadores.</translation>
    </message>
    <message>
        <source>Wrong settings: %1 (%2). The last good ones stay in force.</source>
        <translation>Ajustes erróneos: %1 (%2). Siguen en vigor los últimos correctos.</translation>
    </message>
    <message>
        <source>Set them again on the screens of the settings. If one refuses, call the technician.</source>
        <translation>Vuelva a ponerlos en las pantallas de ajustes. Si una se niega, llame al técnico.</translation>
    </message>
    <message>
        <source>Wrong or missing settings: %1 (%2).</source>
        <translation>Ajustes erróneos o que faltan: %1 (%2).</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks, and its choice holds: %1.</source>
        <translation>La ciudad lo ha fijado para todos sus terminales, y su elección prevalece: %1.</translation>
    </message>
    <message>
        <source>Have it taken out of the file of this kiosk, or ask the city.</source>
        <translation>Pida que se quite del archivo de este terminal, o pregunte a la ciudad.</translation>
    </message>
    <message>
        <source>A word processor saved the file “%1”: the kiosk cannot read it.</source>
        <translation>Un procesador de textos guardó el archivo «%1»: el terminal no puede leerlo.</translation>
    </message>
    <message>
        <source>Save it as plain text, in UTF-8, with straight quotes. Nothing earlier is lost.</source>
        <translation>Guárdelo como texto sin formato (UTF-8), con comillas rectas. Nada anterior se ha perdido.</translation>
    </message>
    <message>
        <source>The kiosk cannot read the file of settings “%1”.</source>
        <translation>El terminal no puede leer el archivo de ajustes «%1».</translation>
    </message>
    <message>
        <source>Call the technician. Nothing earlier is lost.</source>
        <translation>Llame al técnico. Nada anterior se ha perdido.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings: %1.</source>
        <translation>El terminal no puede guardar sus ajustes: %1.</translation>
    </message>
    <message>
        <source>Call the technician. The settings of today stay in force.</source>
        <translation>Llame al técnico. Los ajustes de hoy siguen en vigor.</translation>
    </message>
    <message>
        <source>Faults in guides: %1 (%2). Those guides are not shown.</source>
        <translation>Fallos en guías: %1 (%2). Esas guías no se muestran.</translation>
    </message>
    <message>
        <source>Mend them on “Procedures to offer”, or ask who wrote them.</source>
        <translation>Corríjalas en «Trámites ofrecidos», o pregunte a quien las escribió.</translation>
    </message>
    <message>
        <source>Compare each with the official page, then set its new date.</source>
        <translation>Compare cada una con la página oficial y ponga su nueva fecha.</translation>
    </message>
    <message>
        <source>Appointments go to the shared calendar.</source>
        <translation>Las citas van al calendario compartido.</translation>
    </message>
    <message>
        <source>Appointments are kept on this kiosk alone.</source>
        <translation>Las citas se guardan solo en este terminal.</translation>
    </message>
    <message>
        <source>No appointments are offered here.</source>
        <translation>Aquí no se ofrecen citas.</translation>
    </message>
    <message>
        <source>Look at “Mediators” and “Subjects”. If a screen refuses, call the technician.</source>
        <translation>Mire «Mediadores» y «Temas». Si una pantalla se niega, llame al técnico.</translation>
    </message>
    <message>
        <source>Each mediator can be booked in the next two weeks.</source>
        <translation>Se puede pedir cita con cada mediador en las dos próximas semanas.</translation>
    </message>
    <message>
        <source>Mediators whose calendars are not chosen yet: %1.</source>
        <translation>Mediadores cuyos calendarios aún no están elegidos: %1.</translation>
    </message>
    <message>
        <source>Choose them on the screen “Mediators”.</source>
        <translation>Elíjalos en la pantalla «Mediadores».</translation>
    </message>
    <message>
        <source>Mediators whose calendars do not answer: %1.</source>
        <translation>Mediadores cuyos calendarios no responden: %1.</translation>
    </message>
    <message>
        <source>Was it renamed or removed? Choose it again in “Mediators”.</source>
        <translation>¿Se ha renombrado o borrado? Elíjalo de nuevo en «Mediadores».</translation>
    </message>
    <message>
        <source>Mediators without hours in the next two weeks: %1.</source>
        <translation>Mediadores sin horario en las dos próximas semanas: %1.</translation>
    </message>
    <message>
        <source>Ask them whether that is right: nobody can book with them.</source>
        <translation>Pregúnteles si es correcto: nadie puede pedir cita con ellos.</translation>
    </message>
    <message>
        <source>Subjects with which nobody helps: %1.</source>
        <translation>Temas con los que nadie ayuda: %1.</translation>
    </message>
    <message>
        <source>Give each to a mediator, or stop offering it.</source>
        <translation>Dé cada uno a un mediador, o deje de ofrecerlo.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is whole.</source>
        <translation>Lo que guarda el terminal está intacto.</translation>
    </message>
    <message>
        <source>No kiosk has kept anything here yet.</source>
        <translation>Ningún terminal ha guardado nada aquí todavía.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is damaged.</source>
        <translation>Lo que guarda el terminal está dañado.</translation>
    </message>
    <message>
        <source>The data come from a later version of the kiosk.</source>
        <translation>Los datos vienen de una versión más reciente del terminal.</translation>
    </message>
    <message>
        <source>Install the later version again.</source>
        <translation>Instale de nuevo la versión más reciente.</translation>
    </message>
    <message>
        <source>The clock is right: %1.</source>
        <translation>El reloj está bien: %1.</translation>
    </message>
    <message>
        <source>The clock says %1. No server has confirmed it.</source>
        <translation>El reloj dice %1. Ningún servidor lo ha confirmado.</translation>
    </message>
    <message>
        <source>The settings are all right. Set by the city: %1.</source>
        <translation>Los ajustes están bien. Fijados por la ciudad: %1.</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>Guides that are sound and up to date: %1.</source>
        <translation>Guías correctas y al día: %1.</translation>
    </message>
    <message>
        <source>Guides to be read again: %1 (%2).</source>
        <translation>Guías que hay que releer: %1 (%2).</translation>
    </message>
    <message>
        <source>Faults in the file of appointments: %1.</source>
        <translation>Fallos en el archivo de las citas: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, which cannot be.</source>
        <translation>El reloj dice %1, y no puede ser.</translation>
    </message>
    <message>
        <source>The network is there.</source>
        <translation>Hay red.</translation>
    </message>
    <message>
        <source>The kiosk does not look for the network.</source>
        <translation>El terminal no busca la red.</translation>
    </message>
    <message>
        <source>There is no network. The guides work all the same.</source>
        <translation>No hay red. Las guías funcionan igualmente.</translation>
    </message>
    <message>
        <source>Look at the cable and the box of the network.</source>
        <translation>Mire el cable y el aparato de la red.</translation>
    </message>
    <message>
        <source>Another page answers in place of the server.</source>
        <translation>Otra página responde en lugar del servidor.</translation>
    </message>
    <message>
        <source>Sign in to this network, or ask who looks after it.</source>
        <translation>Identifíquese en esta red, o pregunte a quien se ocupa de ella.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Nothing is sent to it.</source>
        <translation>El servidor no puede probar quién es. No se le envía nada.</translation>
    </message>
    <message>
        <source>The kiosk has never looked for the network.</source>
        <translation>El terminal nunca ha buscado la red.</translation>
    </message>
    <message>
        <source>Nothing goes out or comes in any more.</source>
        <translation>Ya no sale ni entra nada.</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it stays so, call the technician.</source>
        <translation>Arranque de nuevo el terminal. Si sigue así, llame al técnico.</translation>
    </message>
    <message>
        <source>No server complains.</source>
        <translation>Ningún servidor se queja.</translation>
    </message>
    <message>
        <source>The server has no room left for %1.</source>
        <translation>El servidor no tiene más sitio para las %1.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>Pida a quien cuida del servidor que libere sitio.</translation>
    </message>
    <message>
        <source>Many appointments vanished from the server at once: %1.</source>
        <translation>Muchas citas desaparecieron del servidor a la vez: %1.</translation>
    </message>
    <message>
        <source>Ask the mediators whether they removed them.</source>
        <translation>Pregunte a los mediadores si las quitaron.</translation>
    </message>
    <message>
        <source>The clock is so wrong that nothing is booked: %1.</source>
        <translation>El reloj está tan mal que no se reserva nada: %1.</translation>
    </message>
    <message>
        <source>Have the clock set. What residents asked for waits until then.</source>
        <translation>Haga poner el reloj en hora. Hasta entonces, lo que pidieron los usuarios espera.</translation>
    </message>
    <message>
        <source>The exchange with a server does not work: %1.</source>
        <translation>El intercambio con un servidor no funciona: %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada espera a ser enviado.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <translation>A la espera de envío: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. Days that the oldest waits: %2.</source>
        <translation>A la espera de envío: %1. Días que espera lo más antiguo: %2.</translation>
    </message>
    <message>
        <source>Not sent, as the server has no room: %1.</source>
        <translation>Sin enviar, porque el servidor no tiene sitio: %1.</translation>
    </message>
    <message>
        <source>The city’s server refuses the kiosk’s weekly numbers: %1.</source>
        <translation>El servidor de la ciudad rechaza los números semanales del terminal: %1.</translation>
    </message>
    <message>
        <source>Test the account on the screen “Sending statistics”.</source>
        <translation>Pruebe la cuenta en la pantalla «Envío de las estadísticas».</translation>
    </message>
    <message>
        <source>The calendars were read on %1.</source>
        <translation>Los calendarios se leyeron el %1.</translation>
    </message>
    <message>
        <source>The calendars were last read on %1.</source>
        <translation>Los calendarios se leyeron por última vez el %1.</translation>
    </message>
    <message>
        <source>No report of statistics is late.</source>
        <translation>Ningún informe de estadísticas va con retraso.</translation>
    </message>
    <message>
        <source>Reports of statistics that could not leave: %1.</source>
        <translation>Informes de estadísticas que no han podido salir: %1.</translation>
    </message>
    <message>
        <source>Leave the kiosk on at night: it makes one then. Or call the technician.</source>
        <translation>Deje el terminal encendido de noche: hace una. O llame al técnico.</translation>
    </message>
    <message>
        <source>Leave the kiosk on this night.</source>
        <translation>Deje el terminal encendido esta noche.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 days.</source>
        <translation>El reloj dice %1. Se equivoca en %2 días.</translation>
    </message>
    <message>
        <source>Calls for a mediator reach the other kiosks here.</source>
        <translation>Las llamadas a un mediador llegan a los otros terminales de aquí.</translation>
    </message>
    <message>
        <source>Calls for a mediator do not reach the other kiosks.</source>
        <translation>Las llamadas a un mediador no llegan a los otros terminales.</translation>
    </message>
    <message>
        <source>See what is said of the network and the server.</source>
        <translation>Vea lo que se dice de la red y del servidor.</translation>
    </message>
    <message>
        <source>The mediators’ telephone was told of the last call.</source>
        <translation>El teléfono de los mediadores recibió la última llamada.</translation>
    </message>
    <message>
        <source>The address of the mediators’ telephone is missing or wrong.</source>
        <translation>La dirección del teléfono de los mediadores falta o es incorrecta.</translation>
    </message>
    <message>
        <source>The mediators’ telephone could not be told of a call.</source>
        <translation>No se pudo avisar de una llamada al teléfono de los mediadores.</translation>
    </message>
    <message>
        <source>See what is said of the network, then try it again.</source>
        <translation>Vea lo que se dice de la red y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Ask the technician, who types on the machine: pas-a-pas staff pin librarian</source>
        <translation>Pida al técnico que escriba en la máquina: pas-a-pas staff pin librarian</translation>
    </message>
    <message>
        <source>Backups of these days on this disk: %1.</source>
        <translation>Copias de estos días en este disco: %1.</translation>
    </message>
    <message>
        <source>Days since the last backup: %1.</source>
        <translation>Días desde la última copia: %1.</translation>
    </message>
    <message>
        <source>They are safe. See what is said of the network and the server.</source>
        <translation>Está a salvo. Vea lo que se dice de la red y del servidor.</translation>
    </message>
    <message>
        <source>Damaged data were put aside. The kiosk went on.</source>
        <translation>Se apartaron datos dañados. El terminal siguió funcionando.</translation>
    </message>
    <message>
        <source>Have the disk looked at. A backup can be put back.</source>
        <translation>Haga revisar el disco. Se puede restaurar una copia.</translation>
    </message>
    <message>
        <source>Start the kiosk again: it puts this aside. Then have a backup put back.</source>
        <translation>Reinicie el terminal: lo aparta. Luego haga restaurar una copia.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 minutes.</source>
        <translation>El reloj dice %1. Se equivoca en %2 minutos.</translation>
    </message>
    <message>
        <source>Have the clock set: appointments would be at the wrong time.</source>
        <translation>Haga poner el reloj en hora: las citas estarían a una hora equivocada.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 hours.</source>
        <translation>El reloj dice %1. Se equivoca en %2 horas.</translation>
    </message>
    <message>
        <source>Look at the clock. If it is right, tell who looks after the server.</source>
        <translation>Mire el reloj. Si está en hora, avise a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>The kiosk was last on the network on %1.</source>
        <translation>El terminal vio la red por última vez el %1.</translation>
    </message>
    <message>
        <source>The server refuses the kiosk’s password for %1.</source>
        <translation>El servidor rechaza la contraseña del terminal para las %1.</translation>
    </message>
    <message>
        <source>Ask for a new password, then type it on “Shared calendar”. Nothing is lost.</source>
        <translation>Pida una contraseña nueva y escríbala en «Calendario compartido». Nada se pierde.</translation>
    </message>
    <message>
        <source>No calendar is read.</source>
        <translation>No se lee ningún calendario.</translation>
    </message>
    <message>
        <source>Times offered may be taken. See what is said of the network.</source>
        <translation>Quizá haya horas ofrecidas ya ocupadas. Vea lo que se dice de la red.</translation>
    </message>
    <message>
        <source>They are safe. Test the account on the screen “Sending statistics”.</source>
        <translation>Están a salvo. Pruebe la cuenta en la pantalla «Envío de las estadísticas».</translation>
    </message>
    <message>
        <source>Write it again on “Calls for a mediator”.</source>
        <translation>Escríbala de nuevo en «Llamadas a un mediador».</translation>
    </message>
    <message>
        <source>The librarians have their PIN.</source>
        <translation>Los bibliotecarios tienen su PIN.</translation>
    </message>
    <message>
        <source>The librarians have no PIN: nobody can get in here.</source>
        <translation>Los bibliotecarios no tienen PIN: nadie puede entrar aquí.</translation>
    </message>
    <message>
        <source>There is no backup yet. The kiosk makes one each night.</source>
        <translation>Aún no hay copia. El terminal hace una cada noche.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>averiado</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>a mirar</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Well: %1 of %2 things looked at.</source>
        <translation>Lo que va bien: %1 de %2 cosas miradas.</translation>
    </message>
    <message>
        <source>… and more of these: %1</source>
        <translation>… y más de estos: %1</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Health of the kiosk</source>
        <translation>Estado del terminal</translation>
    </message>
    <message>
        <source>One moment: the kiosk looks at itself.</source>
        <translation>Un momento: el terminal se revisa a sí mismo.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself. Call the technician.</source>
        <translation>El terminal no pudo revisarse. Llame al técnico.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Hay que arreglarlo</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Hay que mirarlo</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>No workshop is in the calendar.</source>
        <translation>No hay ningún taller en el calendario.</translation>
    </message>
    <message>
        <source>No registration</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>Full, %1 waiting</source>
        <translation>Completo, %1 en espera</translation>
    </message>
    <message>
        <source>Free seats: %1</source>
        <translation>Plazas libres: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, seats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>workshop</comment>
        <translation>%1, día %2 de %3</translation>
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
        <source>Book, move or cancel a session, a workshop.</source>
        <translation>Pedir, cambiar o anular una cita, un taller.</translation>
    </message>
    <message>
        <source>Somebody helps you, here.</source>
        <translation>Alguien le ayuda, aquí.</translation>
    </message>
    <message>
        <source>See a mediator</source>
        <translation>Ver a un mediador</translation>
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
        <source>Identity card, car, housing…</source>
        <translation>Carné de identidad, coche, vivienda…</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Escribir para buscar</translation>
    </message>
    <message>
        <source>Next free time here:</source>
        <translation>Próxima hora libre aquí:</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 is a moment (&quot;today at 14:30&quot;), %2 a first name</extracomment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Lo más pedido</translation>
    </message>
</context>
<context>
    <name>HourSetter</name>
    <message>
        <source>one hour earlier</source>
        <translation>una hora antes</translation>
    </message>
    <message>
        <source>a quarter of an hour earlier</source>
        <translation>un cuarto de hora antes</translation>
    </message>
    <message>
        <source>one hour later</source>
        <translation>una hora después</translation>
    </message>
    <message>
        <source>a quarter of an hour later</source>
        <translation>un cuarto de hora después</translation>
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
        <translation>Abierto hoy hasta las %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Closed at present</source>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <source>Closed now. Opens %1</source>
        <extracomment>%1 is a moment: &quot;tomorrow at 10:00&quot;</extracomment>
        <translation>Cerrado ahora. Abre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days: hours</comment>
        <extracomment>%1 are days, %2 hours</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Cerrado los días festivos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
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
        <translation>Cerrado el %1</translation>
    </message>
    <message>
        <source>Closed from %1 to %2</source>
        <comment>days</comment>
        <translation>Cerrado del %1 al %2</translation>
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
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>What the staff did. No resident is in it.</source>
        <translation>Lo que hizo el personal. No figura ningún usuario.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Never kept</source>
        <translation>Nunca se guarda</translation>
    </message>
    <message>
        <source>What you type, the sites you open, your face, your voice. Everything is erased when you press “Finish”.</source>
        <translation>Lo que escribe, las webs que abre, su cara, su voz. Todo se borra cuando pulsa «Terminar».</translation>
    </message>
    <message numerus="yes">
        <source>If you book: your first name and telephone are locked away, and erased %n day(s) after.</source>
        <translation>
            <numerusform>Si reserva: su nombre y su teléfono se guardan bajo llave y se borran %n día después.</numerusform>
            <numerusform>Si reserva: su nombre y su teléfono se guardan bajo llave y se borran %n días después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted, without knowing who</source>
        <translation>Se cuenta, sin saber quién</translation>
    </message>
    <message>
        <source>How often a procedure is opened, finished, or hard. Before a number leaves, chance adds or takes away a little: nobody can be found in it.</source>
        <translation>Cuántas veces un trámite se abre, se termina o es difícil. Antes del envío, el azar suma o resta un poco a cada número: no se puede encontrar a nadie.</translation>
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
        <source>More signs</source>
        <translation>Más signos</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What kind of step is it?</source>
        <translation>¿Qué tipo de paso es?</translation>
    </message>
    <message>
        <source>What is lost can be brought back: touch “Undo” afterwards.</source>
        <translation>Lo que se pierde puede volver: toque después «Deshacer».</translation>
    </message>
    <message>
        <source>It is this one now.</source>
        <translation>Ahora es este.</translation>
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
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
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
        <translation>pastún</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
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
        <translation>Su código para seguir más tarde</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print my code</source>
        <translation>Imprimir mi código</translation>
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
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>Su código sigue en esta pantalla: hágale una foto.</translation>
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
    <name>LeaveScreen</name>
    <message>
        <source>Give up your place?</source>
        <translation>¿Dejar su plaza?</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Sí, dejarla</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, conservarla</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was changed. Please ask at the desk.</source>
        <translation>El terminal no puede guardar nada por ahora: no ha cambiado nada. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Your place goes to the next person in line.</source>
        <translation>Su plaza será para la persona siguiente.</translation>
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
        <source>Read the document</source>
        <translation>Leer el documento</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>listening</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language. Everything else works as before.</source>
        <translation>Este terminal no tiene voz para este idioma. Todo lo demás funciona como antes.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak at the moment. Everything else works as before. A mediator can read for you.</source>
        <translation>Este terminal no puede hablar en este momento. Todo lo demás funciona como antes. Un mediador puede leer para usted.</translation>
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
        <translation>Para el personal</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>What we saw in %1</source>
        <translation>Lo que vimos en %1</translation>
    </message>
    <message>
        <source>Nothing counted.</source>
        <translation>No se ha contado nada.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>The procedures most asked for, and how they ended</source>
        <translation>Los trámites más pedidos, y cómo terminaron</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>Demostración: estos números son inventados.</translation>
    </message>
    <message>
        <source>The month is not over: counted until %1.</source>
        <translation>El mes no ha terminado: contado hasta el %1.</translation>
    </message>
    <message>
        <source>Nothing was counted here in %1.</source>
        <translation>Aquí no se contó nada en %1.</translation>
    </message>
    <message>
        <source>In %1: %2 (%3)</source>
        <extracomment>%1 is a month, %2 a number, %3 the difference: &quot;In October: 374 (+38)&quot;</extracomment>
        <translation>En %1: %2 (%3)</translation>
    </message>
    <message>
        <source>With a mediator: %1</source>
        <translation>Con un mediador: %1</translation>
    </message>
    <message>
        <source>Alone: %1</source>
        <translation>A solas: %1</translation>
    </message>
    <message>
        <source>Procedures finished: %1</source>
        <translation>Trámites terminados: %1</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Whole weeks, from that Monday, also where months meet.</source>
        <translation>Semanas enteras, desde ese lunes, también entre dos meses.</translation>
    </message>
    <message>
        <source>Where people got stuck, how often, and why</source>
        <translation>Dónde se atasca la gente, cuántas veces y por qué</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>Ayudas para leer</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>¿Ha sido útil?</translation>
    </message>
    <message>
        <source>Online: %1 of the time</source>
        <translation>En línea: %1 del tiempo</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>We count what people do here, never who they are: no name, no hour, nothing that leads from one visit to another. Who asks not to be counted is in no number.</source>
        <translation>Contamos lo que se hace aquí, nunca quién viene: ni nombre, ni hora, ni nada que una dos visitas. Quien pide que no se le cuente no está en ningún número.</translation>
    </message>
    <message>
        <source>These numbers are exact. They stay in this kiosk for %1 months and are then erased. A very small one may make somebody think of a person: publish the open data instead.</source>
        <translation>Estos números son exactos. El terminal los guarda %1 meses y después los borra. Un número muy pequeño puede hacer pensar en alguien: publique más bien los datos abiertos.</translation>
    </message>
    <message>
        <source>Open data: %1</source>
        <translation>Datos abiertos: %1</translation>
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
        <translation>Escriba un nombre, o la palabra que quiera.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Cita · %1 de 4</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>¿Cuál es su nombre?</translation>
    </message>
    <message>
        <source>Or any word you like. The mediator will call you by it. No surname, no e-mail.</source>
        <translation>O la palabra que quiera. El mediador le llamará así. Sin apellido ni correo.</translation>
    </message>
    <message>
        <source>For example: Marie</source>
        <translation>Por ejemplo: María</translation>
    </message>
    <message>
        <source>Your first name, or any word</source>
        <translation>Su nombre, o una palabra</translation>
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
        <translation>con %1 (%2)</translation>
    </message>
    <message>
        <source>All other times</source>
        <translation>Todas las demás horas</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>Pedir otra cita</translation>
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
    <name>NewsCard</name>
    <message>
        <source>This step is new in the shipped guide.</source>
        <translation>Este paso es nuevo en la guía incluida.</translation>
    </message>
    <message>
        <source>The shipped guide no longer has this step.</source>
        <translation>La guía incluida ya no tiene este paso.</translation>
    </message>
    <message>
        <source>The shipped guide now</source>
        <translation>La guía incluida, ahora</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>Ya nada</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>La nuestra</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The shipped guide until now: %1</source>
        <translation>La guía incluida, hasta ahora: %1</translation>
    </message>
    <message>
        <source>Take our step away</source>
        <translation>Quitar nuestro paso</translation>
    </message>
    <message>
        <source>Take the new step over</source>
        <translation>Incorporar el paso nuevo</translation>
    </message>
    <message>
        <source>Take the new text over</source>
        <translation>Incorporar el texto nuevo</translation>
    </message>
    <message>
        <source>Go without it</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
</context>
<context>
    <name>NewsScreen</name>
    <message>
        <source>The shipped guide has changed</source>
        <translation>La guía incluida ha cambiado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Decide for each step. Residents see nothing of it before you publish.</source>
        <translation>Decida para cada paso. Los usuarios no ven nada antes de publicar.</translation>
    </message>
    <message>
        <source>All is decided. Publish your guide so that residents see it.</source>
        <translation>Todo está decidido. Publique su guía para que los usuarios la vean.</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>With these choices, no time is free. Without them, perhaps.</source>
        <translation>Con estas opciones no hay nada libre. Sin ellas, sí.</translation>
    </message>
    <message numerus="yes">
        <source>No time is free in the next %n day(s). Here is what you can do.</source>
        <translation>
            <numerusform>No hay nada libre mañana. Esto es lo que puede hacer.</numerusform>
            <numerusform>No hay nada libre en los próximos %n días. Esto es lo que puede hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>With all mediators, in all languages.</source>
        <translation>Con todos los mediadores, en todos los idiomas.</translation>
    </message>
    <message>
        <source>Show all that is free</source>
        <translation>Ver todo lo que está libre</translation>
    </message>
    <message>
        <source>A mediator telephones you.</source>
        <translation>Un mediador le llama.</translation>
    </message>
    <message>
        <source>A session by telephone</source>
        <translation>Una cita por teléfono</translation>
    </message>
    <message>
        <source>Somebody at the desk can find another way with you.</source>
        <translation>En recepción, alguien puede buscar otra solución con usted.</translation>
    </message>
    <message>
        <source>Ask somebody here</source>
        <translation>Preguntar a alguien aquí</translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Otro tema</translation>
    </message>
</context>
<context>
    <name>NotDone</name>
    <message>
        <source>That day has not come yet. Nothing was noted.</source>
        <translation>Ese día no ha llegado todavía. No se ha anotado nada.</translation>
    </message>
    <message>
        <source>This appointment is no longer in the calendar. Nothing was noted.</source>
        <translation>Esta cita ya no está en el calendario. No se ha anotado nada.</translation>
    </message>
    <message>
        <source>The kiosk could not note it. Please try again.</source>
        <translation>El terminal no ha podido anotarlo. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>A note to the author of the guide</source>
        <translation>Una nota al autor de la guía</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Volver a mi pantalla</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Añadir palabras</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The note is kept. The librarian will see it.</source>
        <translation>Está anotado. El bibliotecario lo verá.</translation>
    </message>
    <message>
        <source>What is wrong here? One press is enough. Nobody’s name is kept.</source>
        <translation>¿Qué está mal aquí? Basta con tocar una vez. No se guarda ningún nombre.</translation>
    </message>
    <message>
        <source>The site has changed</source>
        <translation>El sitio ha cambiado</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>No se entiende una palabra</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Aquí falta algo</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>Se pide otro papel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>The site has changed</source>
        <translation>El sitio ha cambiado</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>No se entiende una palabra</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Aquí falta algo</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>Se pide otro papel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>Notas a los autores</translation>
    </message>
    <message>
        <source>The notes cannot be read today.</source>
        <translation>Hoy no se pueden leer las notas.</translation>
    </message>
    <message>
        <source>There is no note. Mediators write them from their own screen.</source>
        <translation>No hay ninguna nota. Los mediadores las escriben desde su pantalla.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, place in a guide</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>To send them on, ask the technician, who can take them off the kiosk as a list.</source>
        <translation>Para transmitirlas, pregunte al técnico: puede sacar una lista de ellas del terminal.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes are for the next resident. Press “Lock” when you leave.</source>
        <translation>Los cambios son para el usuario siguiente. Pulse «Bloquear» al irse.</translation>
    </message>
</context>
<context>
    <name>OfficialPage</name>
    <message>
        <source>The official site %1</source>
        <comment>name of a site</comment>
        <translation>La web oficial %1</translation>
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
    <message>
        <source>End of the page.</source>
        <translation>Fin de la página.</translation>
    </message>
</context>
<context>
    <name>PageAloud</name>
    <message>
        <source>Something without a name</source>
        <translation>Algo sin nombre</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>list to choose from</source>
        <translation>lista para elegir</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>for a file, which cannot be sent from here</source>
        <translation>para un archivo, que no se puede enviar desde aquí</translation>
    </message>
    <message>
        <source>a date: day, month and year, in digits</source>
        <translation>una fecha: el día, el mes y el año, en cifras</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>empezado, sin terminar</translation>
    </message>
    <message>
        <source>the site says that something is wrong here</source>
        <translation>la web dice que hay un error aquí</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>From page</source>
        <translation>De la página</translation>
    </message>
    <message>
        <source>First page to print: one earlier</source>
        <translation>Primera página que imprimir: una antes</translation>
    </message>
    <message>
        <source>First page to print: one later</source>
        <translation>Primera página que imprimir: una después</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>A la página</translation>
    </message>
    <message>
        <source>Last page to print: one earlier</source>
        <translation>Última página que imprimir: una antes</translation>
    </message>
    <message>
        <source>Last page to print: one later</source>
        <translation>Última página que imprimir: una después</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Choose one</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>No elegir nada</translation>
    </message>
</context>
<context>
    <name>PageQuestion</name>
    <message>
        <source>%1 says:</source>
        <comment>name of a site</comment>
        <translation>La web %1 dice:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>PastScreen</name>
    <message>
        <source>Left on %1, to %2.</source>
        <translation>Salió el %1, hacia %2.</translation>
    </message>
    <message>
        <source>Waits. It leaves on %1 at the earliest.</source>
        <translation>Espera. Sale el %1 como pronto.</translation>
    </message>
    <message>
        <source>Did not leave: another one was already there.</source>
        <translation>No salió: ya había otro.</translation>
    </message>
    <message>
        <source>Stays here: it was not to be sent.</source>
        <translation>Se queda aquí: no había que enviarlo.</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>Lo que ya se envió</translation>
    </message>
    <message>
        <source>One report each week. Touch one to read its exact text.</source>
        <translation>Un informe por semana. Toque uno para leer su texto exacto.</translation>
    </message>
    <message>
        <source>Nothing has left this kiosk yet.</source>
        <translation>Todavía no ha salido nada de este terminal.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Call a mediator</source>
        <translation>Llamar a un mediador</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Pedir cita</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>A number in France begins with 0, or with +33.</source>
        <translation>Un número en Francia empieza por 0 o por +33.</translation>
    </message>
    <message>
        <source>Numbers that begin with 089 cannot be called back. Type another one.</source>
        <translation>No se puede llamar a un número que empieza por 089. Escriba otro.</translation>
    </message>
    <message>
        <source>There is one digit too many, or more: 10 are expected.</source>
        <translation>Hay demasiadas cifras: se esperan 10.</translation>
    </message>
    <message numerus="yes">
        <source>10 digits are expected. There are %n so far.</source>
        <translation>
            <numerusform>Se esperan 10 cifras. Por ahora hay %n.</numerusform>
            <numerusform>Se esperan 10 cifras. Por ahora hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mediator calls you: type your number, with its 10 digits.</source>
        <translation>El mediador le llama: escriba su número, con sus 10 cifras.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Cita · %1 de 4</translation>
    </message>
    <message>
        <source>On which number shall we call you?</source>
        <translation>¿A qué número le llamamos?</translation>
    </message>
    <message>
        <source>Your telephone number, if you like</source>
        <translation>Su número de teléfono, si quiere</translation>
    </message>
    <message numerus="yes">
        <source>The mediator calls you on it, and for nothing else. It is erased %n day(s) after the session.</source>
        <translation>
            <numerusform>El mediador le llama a ese número, y para nada más. Se borra %n día después de la cita.</numerusform>
            <numerusform>El mediador le llama a ese número, y para nada más. Se borra %n días después de la cita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only to tell you if the session cannot take place. It is erased %n day(s) after it.</source>
        <translation>
            <numerusform>Solo para avisarle si la cita cambia. Se borra %n día después.</numerusform>
            <numerusform>Solo para avisarle si la cita cambia. Se borra %n días después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue without a number</source>
        <translation>Continuar sin número</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Continue with this number</source>
        <translation>Continuar con este número</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>The picture of the step</source>
        <translation>La imagen del paso</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>Un PIN tiene al menos 6 cifras.</translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits.</source>
        <translation>Un PIN tiene como máximo 12 cifras.</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Please choose another.</source>
        <translation>Cualquiera probaría este primero. Elija otro.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Los dos no eran iguales. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it. Call the technician.</source>
        <translation>El terminal no puede guardarlo. Llame al técnico.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Type the same digits again.</source>
        <translation>Escriba otra vez las mismas cifras.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, and keep them on a card. With them one gets into the settings.</source>
        <translation>Elija de 6 a 12 cifras y guárdelas en una tarjeta. Con ellas se entra en los ajustes.</translation>
    </message>
    <message>
        <source>There is a PIN. Nobody can read it again; it can be replaced.</source>
        <translation>Hay un PIN. Nadie puede volver a leerlo; se puede cambiar.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Elegir otro PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
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
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>Aquí, %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Now the official site would open.</source>
        <translation>Ahora se abriría la web oficial.</translation>
    </message>
    <message>
        <source>Now the ways round this step would be shown.</source>
        <translation>Ahora se mostrarían las otras soluciones de este paso.</translation>
    </message>
    <message>
        <source>Now the code to continue later would be shown.</source>
        <translation>Ahora se mostraría el código para seguir después.</translation>
    </message>
    <message>
        <source>Now it would be shown how to see a mediator.</source>
        <translation>Ahora se mostraría cómo ver a un mediador.</translation>
    </message>
    <message>
        <source>Here the guide ends.</source>
        <translation>Aquí termina la guía.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>This is a preview: nothing is counted.</source>
        <translation>Es una vista previa: no se cuenta nada.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Cerrar la vista previa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print the proof</source>
        <translation>Imprimir la prueba</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>It is printed.</source>
        <translation>Ya está impreso.</translation>
    </message>
    <message>
        <source>Your pages are being printed.</source>
        <translation>Sus páginas se están imprimiendo.</translation>
    </message>
    <message>
        <source>This page cannot be printed</source>
        <translation>Esta página no se puede imprimir</translation>
    </message>
    <message>
        <source>One moment: the pages are being counted.</source>
        <translation>Un momento: se están contando las páginas.</translation>
    </message>
    <message>
        <source>Print this?</source>
        <translation>¿Imprimir esto?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <translation>Llamar a un mediador</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Nothing was printed, and nothing is to be paid.</source>
        <translation>No se ha imprimido nada y no hay que pagar nada.</translation>
    </message>
    <message>
        <source>Take all your pages from the printer: they are yours alone.</source>
        <translation>Recoja todas sus páginas de la impresora: son solo suyas.</translation>
    </message>
    <message>
        <source>They come out of the printer. Stay near it: they are yours alone.</source>
        <translation>Salen por la impresora. Quédese cerca: son solo suyas.</translation>
    </message>
    <message>
        <source>You can go on with your procedure, or show the page to a mediator.</source>
        <translation>Puede continuar su trámite, o mostrar la página a un mediador.</translation>
    </message>
    <message>
        <source>Pages to print: %1</source>
        <translation>Páginas que imprimir: %1</translation>
    </message>
    <message>
        <source>Price: ⁨%1⁩. You pay at the desk.</source>
        <translation>Precio: ⁨%1⁩. Se paga en recepción.</translation>
    </message>
    <message>
        <source>The kiosk keeps nothing of it. When you finish, what still waits at the printer is cancelled.</source>
        <translation>El terminal no guarda nada. Al terminar, se cancela lo que aún espera en la impresora.</translation>
    </message>
</context>
<context>
    <name>PrinterNote</name>
    <message>
        <source>The printer has no more paper.</source>
        <translation>La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>The cover of the printer is open.</source>
        <translation>La tapa de la impresora está abierta.</translation>
    </message>
    <message>
        <source>The printer is not connected.</source>
        <translation>La impresora no está conectada.</translation>
    </message>
    <message>
        <source>The printer is off, or does not answer.</source>
        <translation>La impresora está apagada o no responde.</translation>
    </message>
    <message>
        <source>The printer is busy. Try again in a moment.</source>
        <translation>La impresora está ocupada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The printer has not finished. Somebody at the desk can look.</source>
        <translation>La impresora no ha terminado. Alguien de recepción puede mirar.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>No se ha podido imprimir.</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>Tengo mi prueba</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimir la prueba</translation>
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
    <name>RefusalNote</name>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>La ciudad lo ha fijado para todos sus terminales. Se cambia allí.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>El archivo de ajustes tiene un fallo. No se cambió nada. Vea «Estado del terminal».</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>El terminal no puede escribir sus ajustes. No se cambió nada. Llame al técnico.</translation>
    </message>
    <message>
        <source>One language at least must be offered.</source>
        <translation>Hay que ofrecer al menos un idioma.</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>Escriba de 1 a 300 letras.</translation>
    </message>
    <message>
        <source>Write it as in the example.</source>
        <translation>Escríbala como en el ejemplo.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimir el tique</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>Dejar mi plaza</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>Salir de la lista</translation>
    </message>
    <message>
        <source>See the workshops</source>
        <translation>Ver los talleres</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The dates have changed since you registered. These are the new ones.</source>
        <translation>Las fechas han cambiado desde su inscripción. Estas son las nuevas.</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>Su código sigue en esta pantalla: hágale una foto.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>Haga una foto de esta pantalla, o escriba el código en un papel.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>These numbers change until Sunday night. Then chance adds or takes away a little, and the exact text of the sending can be read here.</source>
        <translation>Estos números cambian hasta el domingo por la noche. Después el azar suma o resta un poco, y aquí se puede leer el texto exacto del envío.</translation>
    </message>
    <message>
        <source>This is the exact text. It leaves on %1 at the earliest, to %2.</source>
        <translation>Este es el texto exacto. Sale el %1 como pronto, hacia %2.</translation>
    </message>
    <message>
        <source>This is the exact text. It left on %1, to %2.</source>
        <translation>Este es el texto exacto. Salió el %1, hacia %2.</translation>
    </message>
    <message>
        <source>This did not leave: another report of this week is already there.</source>
        <translation>Esto no salió: ya hay allí otro informe de esta semana.</translation>
    </message>
    <message>
        <source>This never leaves: nothing was to be sent when the week ended.</source>
        <translation>Esto no sale nunca: no había que enviar nada al acabar la semana.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semana: %1</translation>
    </message>
    <message>
        <source>What leaves next</source>
        <translation>Lo que saldrá</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>El texto exacto</translation>
    </message>
    <message>
        <source>Lines before</source>
        <translation>Líneas anteriores</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Más líneas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>Todavía no se ha contado nada esta semana.</translation>
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
        <source>Call a mediator</source>
        <translation>Llamar a un mediador</translation>
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
    <name>RollScreen</name>
    <message>
        <source>%1 · day %2 of %3</source>
        <comment>moment</comment>
        <translation>%1 · día %2 de %3</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Inscribir a alguien</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Añadir a la lista de espera</translation>
    </message>
    <message>
        <source>Full. On the waiting list: %1.</source>
        <translation>Completo. En lista de espera: %1.</translation>
    </message>
    <message>
        <source>Free seats: %1.</source>
        <translation>Plazas libres: %1.</translation>
    </message>
    <message>
        <source>The list cannot be read today.</source>
        <translation>Hoy no se puede leer la lista.</translation>
    </message>
    <message>
        <source>Nobody has registered at this kiosk.</source>
        <translation>Nadie se ha inscrito en este terminal.</translation>
    </message>
    <message>
        <source>One registration is for all days. Note each day who is there.</source>
        <translation>Una inscripción vale para todos los días. Anote cada día quién está.</translation>
    </message>
    <message>
        <source>Somebody (the name was erased)</source>
        <translation>Alguien (el nombre se ha borrado)</translation>
    </message>
    <message>
        <source>%1 (waiting list, %2)</source>
        <translation>%1 (lista de espera, %2)</translation>
    </message>
    <message>
        <source>Other days: present %1, absent %2</source>
        <translation>Otros días: presente %1, ausente %2</translation>
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
        <translation>Quien se inscribió en otro terminal está en la lista de ese terminal.</translation>
    </message>
</context>
<context>
    <name>RulerScreen</name>
    <message>
        <source>Measure this line</source>
        <translation>Mida esta línea</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lay a ruler on the screen. From end to end, how long is it? The size of all letters depends on it.</source>
        <translation>Ponga una regla en la pantalla. ¿Cuánto mide de extremo a extremo? De ello depende el tamaño de todas las letras.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>millimetres</comment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 mm longer</source>
        <translation>%1 mm más</translation>
    </message>
    <message>
        <source>%1 mm shorter</source>
        <translation>%1 mm menos</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Higher up in the preview</source>
        <translation>Más arriba en la vista previa</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Further down in the preview</source>
        <translation>Más abajo en la vista previa</translation>
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
    <name>SeatTicket</name>
    <message>
        <source>Square that adds the dates to the calendar of a telephone</source>
        <translation>Cuadrado que añade las fechas al calendario de un teléfono</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>Apunte su teléfono a este cuadrado: añade las fechas a su calendario.</translation>
    </message>
    <message>
        <source>To give up your seat, your code</source>
        <translation>Para dejar su plaza, su código</translation>
    </message>
    <message>
        <source>To know if you have a seat, your code</source>
        <translation>Para saber si tiene plaza, su código</translation>
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
        <translation>Sin inscripción: venga directamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left.</source>
        <translation>
            <numerusform>Queda %n plaza.</numerusform>
            <numerusform>Quedan %n plazas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full. %n person(s) on the waiting list.</source>
        <translation>
            <numerusform>Completo. %n persona en lista de espera.</numerusform>
            <numerusform>Completo. %n personas en lista de espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full. There is a waiting list.</source>
        <translation>Completo. Hay lista de espera.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more date(s)</source>
        <translation>
            <numerusform>%1, y %n fecha más</numerusform>
            <numerusform>%1, y %n fechas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeeScreen</name>
    <message>
        <source>See a mediator</source>
        <translation>Ver a un mediador</translation>
    </message>
    <message>
        <source>I need somebody now</source>
        <translation>Necesito a alguien ahora</translation>
    </message>
    <message>
        <source>A mediator helps you in person. It is free. No account, no e-mail.</source>
        <translation>Un mediador le ayuda en persona. Es gratis. Sin cuenta ni correo.</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Elija un día y una hora.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Pedir cita</translation>
    </message>
    <message>
        <source>See it, move it or cancel it, with your code.</source>
        <translation>Verla, cambiarla o anularla, con su código.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Mi cita</translation>
    </message>
    <message>
        <source>Learn together: see the dates and the seats left.</source>
        <translation>Aprender juntos: las fechas y las plazas libres.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
</context>
<context>
    <name>ServerScreen</name>
    <message>
        <source>Stop the test</source>
        <translation>Parar la prueba</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>Está guardado. Lo verá el usuario siguiente.</translation>
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
    <name>ShelfRow</name>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>Procedures offered</source>
        <translation>Trámites ofrecidos</translation>
    </message>
    <message>
        <source>Write a guide</source>
        <translation>Escribir una guía</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Guides %1 to %2 of %3</source>
        <translation>Guías %1 a %2 de %3</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The city has set which procedures are offered. Touch one to see more.</source>
        <translation>La ciudad ha decidido qué trámites se ofrecen. Toque uno para ver más.</translation>
    </message>
    <message>
        <source>The first five are on the first screen. Touch one to see more.</source>
        <translation>Los cinco primeros están en la primera pantalla. Toque uno para ver más.</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>official site, protected</source>
        <translation>web oficial, protegida</translation>
    </message>
    <message>
        <source>to sign in, protected</source>
        <translation>para identificarse, protegida</translation>
    </message>
    <message>
        <source>allowed by this place, protected</source>
        <translation>permitida por este lugar, protegida</translation>
    </message>
    <message>
        <source>The page is coming…</source>
        <translation>La página está llegando…</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>El documento está llegando…</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
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
        <translation>Casilla siguiente</translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>A form wanted to send what was typed to: %1</source>
        <translation>Un formulario quería enviar lo escrito a: %1</translation>
    </message>
    <message>
        <source>What you touched leads to: %1</source>
        <translation>Lo que ha tocado lleva a: %1</translation>
    </message>
    <message>
        <source>The page wanted to lead you to: %1</source>
        <translation>La página quería llevarle a: %1</translation>
    </message>
    <message>
        <source>The page wanted to open a new window: %1</source>
        <translation>La página quería abrir una ventana nueva: %1</translation>
    </message>
    <message>
        <source>Files cannot be kept on this kiosk. Have it sent by e-mail, or ask a mediator to print it.</source>
        <translation>Este terminal no guarda archivos. Pida que se lo envíen por correo electrónico, o pida a un mediador que lo imprima.</translation>
    </message>
    <message>
        <source>Files cannot be sent from this kiosk. A mediator can help you with that.</source>
        <translation>Desde este terminal no se pueden enviar archivos. Un mediador puede ayudarle.</translation>
    </message>
    <message>
        <source>Pages are not printed here. A mediator can help you keep it.</source>
        <translation>Aquí no se imprimen páginas. Un mediador puede ayudarle a guardarla.</translation>
    </message>
    <message>
        <source>This page asks for a password in a way that this kiosk does not offer. Ask a mediator.</source>
        <translation>Esta página pide una contraseña de una manera que este terminal no ofrece. Pregunte a un mediador.</translation>
    </message>
    <message>
        <source>This address is not an official one for this procedure.</source>
        <translation>Esta dirección no es oficial para este trámite.</translation>
    </message>
    <message>
        <source>It stays closed, to protect you. Nothing was sent there.</source>
        <translation>Queda cerrada, para protegerle. No se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>Volver a la web</translation>
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
    <name>SiteTrouble</name>
    <message>
        <source>The connection to this site is not safe</source>
        <translation>La conexión con esta web no es segura</translation>
    </message>
    <message>
        <source>The site does not answer</source>
        <translation>La web no responde</translation>
    </message>
    <message>
        <source>The page does not answer any more</source>
        <translation>La página ya no responde</translation>
    </message>
    <message>
        <source>The page has stopped</source>
        <translation>La página se ha detenido</translation>
    </message>
    <message>
        <source>The network of this place is not open yet</source>
        <translation>La red de este lugar todavía no está abierta</translation>
    </message>
    <message>
        <source>The kiosk does not open it, to protect you. It may be the network of this place. The kiosk tries again by itself.</source>
        <translation>El terminal no la abre, para protegerle. Puede deberse a la red de este lugar. El terminal lo intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>The network or the site is out of order. The kiosk tries again by itself. You can also do it another way.</source>
        <translation>La red o la web no funciona. El terminal lo intenta de nuevo solo. También puede hacerlo de otra manera.</translation>
    </message>
    <message>
        <source>You can wait a little, or open it again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>Puede esperar un poco o abrirla de nuevo. Su paso se conserva. Lo que escribió en la página puede perderse.</translation>
    </message>
    <message>
        <source>It is opened again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>Se abre de nuevo. Su paso se conserva. Lo que escribió en la página puede perderse.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentarlo de nuevo ahora</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Llamar a un mediador</translation>
    </message>
    <message>
        <source>The network shows its own sign-in page in place of the site. A mediator can open the network. The kiosk tries again by itself.</source>
        <translation>La red muestra su propia página de conexión en lugar de la web. Un mediador puede abrir la red. El terminal vuelve a intentarlo solo.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>Hacerlo de otra manera</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>Cuadrado que abre %1 en un teléfono</translation>
    </message>
    <message>
        <source>On your telephone: aim its camera at the square.</source>
        <translation>En su teléfono: apunte la cámara al cuadrado.</translation>
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
    <name>SlotNotes</name>
    <message>
        <source>Somebody has just taken this time. Nothing is lost: choose another one.</source>
        <translation>Alguien acaba de ocupar esa hora. No se ha perdido nada: elija otra.</translation>
    </message>
    <message>
        <source>Your time until now: %1. It is kept until the new one is confirmed.</source>
        <translation>Su hora actual: %1. Se guarda hasta que se confirme la nueva.</translation>
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
        <translation>%1 · otra hora</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Cita · %1 de 4</translation>
    </message>
    <message>
        <source>Nobody is free for this</source>
        <translation>No hay nadie libre para esto</translation>
    </message>
    <message>
        <source>Which other time suits you?</source>
        <translation>¿Qué otra hora le conviene?</translation>
    </message>
    <message>
        <source>When would you like to come?</source>
        <translation>¿Cuándo quiere venir?</translation>
    </message>
    <message>
        <source>When shall we call you?</source>
        <translation>¿Cuándo le llamamos?</translation>
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
        <translation>%1 cm de esquina a esquina (%2 pulgadas)</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Add a mediator</source>
        <translation>Añadir un mediador</translation>
    </message>
    <message>
        <source>First name of the mediator</source>
        <translation>Nombre del mediador o de la mediadora</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Bibliotecario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Este lugar</translation>
    </message>
    <message>
        <source>Its name, its address, where the desk is</source>
        <translation>Su nombre, su dirección, dónde está la mesa de los mediadores</translation>
    </message>
    <message>
        <source>Each day, holidays, days when it is closed</source>
        <translation>Cada día, festivos, días de cierre</translation>
    </message>
    <message>
        <source>A short text for all, on the first screen</source>
        <translation>Un texto corto para todos, en el inicio</translation>
    </message>
    <message>
        <source>What a session can be booked for</source>
        <translation>Para qué se pide una cita</translation>
    </message>
    <message>
        <source>Name, logo and colour</source>
        <translation>Nombre, logo y color</translation>
    </message>
    <message>
        <source>Which ones, who asked, and why</source>
        <translation>Cuáles, quién lo pidió y por qué</translation>
    </message>
    <message>
        <source>Who can be booked here, and come in with a PIN.</source>
        <translation>Quién atiende aquí con cita y entra con un PIN.</translation>
    </message>
    <message>
        <source>Her calendars are not chosen yet: she cannot be booked.</source>
        <translation>Sus calendarios aún no están elegidos: no se puede pedir cita.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Press “Add a mediator”, then say what they help with and when.</source>
        <translation>Todavía no hay nadie. Pulse «Añadir un mediador» y diga en qué ayuda y cuándo.</translation>
    </message>
    <message>
        <source>One of her calendars does not answer: her times may be wrong.</source>
        <translation>Uno de sus calendarios no responde: su horario puede ser erróneo.</translation>
    </message>
    <message>
        <source>No hours in the next two weeks: she cannot be booked.</source>
        <translation>Sin horario en las dos próximas semanas: no se puede pedir cita.</translation>
    </message>
    <message>
        <source>set: press for a new one</source>
        <translation>puesto: pulse para uno nuevo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Her hours</source>
        <translation>Sus horas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Those that residents can choose</source>
        <translation>Los que pueden elegir los usuarios</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Cuando no hay nadie</translation>
    </message>
    <message>
        <source>After how long the kiosk asks, and erases</source>
        <translation>Al cabo de cuánto tiempo el terminal pregunta y borra</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>La pantalla</translation>
    </message>
    <message>
        <source>Its size, and how far people stand</source>
        <translation>Su tamaño y la distancia de los ojos</translation>
    </message>
    <message>
        <source>Calls for a mediator</source>
        <translation>Llamadas a un mediador</translation>
    </message>
    <message>
        <source>Whom they reach, and a try</source>
        <translation>A quién llegan, y una prueba</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>Notas a los autores</translation>
    </message>
    <message>
        <source>What mediators say of the guides</source>
        <translation>Lo que dicen los mediadores de las guías</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>Lo que se ve aquí</translation>
    </message>
    <message>
        <source>Visits, procedures, and where it is hard</source>
        <translation>Las visitas, los trámites y dónde es difícil</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Continuar la instalación</translation>
    </message>
    <message>
        <source>Some steps are still to be done</source>
        <translation>Quedan pasos por hacer</translation>
    </message>
    <message>
        <source>Procedures to offer</source>
        <translation>Trámites ofrecidos</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Mediadores</translation>
    </message>
    <message>
        <source>Who helps here, with what, in which languages</source>
        <translation>Quién ayuda aquí, con qué, en qué idiomas</translation>
    </message>
    <message>
        <source>Where appointments go</source>
        <translation>Adónde van las citas</translation>
    </message>
    <message>
        <source>Whether the weekly numbers go to the city</source>
        <translation>Si los números de la semana van a la ciudad</translation>
    </message>
    <message>
        <source>Print a ticket to try it</source>
        <translation>Imprimir un tique para probar</translation>
    </message>
    <message>
        <source>Hear the voice that reads the screen</source>
        <translation>Oír la voz que lee la pantalla</translation>
    </message>
    <message>
        <source>PIN of the librarians</source>
        <translation>PIN de los bibliotecarios</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>For tickets and for documents, and what a page costs</source>
        <translation>Para los tiques, para los documentos, y el precio de una página</translation>
    </message>
    <message>
        <source>Health of the kiosk</source>
        <translation>Estado del terminal</translation>
    </message>
    <message>
        <source>What is well, and what to do</source>
        <translation>Lo que va bien y qué hacer</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>What the staff did, and when</source>
        <translation>Lo que hizo el personal y cuándo</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Burdeos</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Óxido</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Azul noche</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>that of Pas à Pas</source>
        <translation>el de Pas à Pas</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>hay uno</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Quitar el logo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>A colour, such as #7A1B3B</source>
        <translation>Un color, por ejemplo #7A1B3B</translation>
    </message>
    <message>
        <source>PNG or SVG. Press the picture that is the logo.</source>
        <translation>PNG o SVG. Pulse la imagen que es el logo.</translation>
    </message>
    <message>
        <source>Put the logo on a USB stick, as PNG or SVG, and plug it in here.</source>
        <translation>Ponga el logo en una memoria USB, como PNG o SVG, y conéctela aquí.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>aún no se ha dicho</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>está puesto</translation>
    </message>
    <message>
        <source>cannot be read: type it again</source>
        <translation>no se puede leer: escríbala de nuevo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Those offered, their order; write one</source>
        <translation>Los que se ofrecen, su orden; escribir uno</translation>
    </message>
    <message>
        <source>Address of the telephone or chat (empty: none)</source>
        <translation>Dirección del teléfono o chat (vacía: ninguno)</translation>
    </message>
    <message>
        <source>What you call this kiosk</source>
        <translation>Cómo llaman a este terminal</translation>
    </message>
    <message>
        <source>Which way the desk is</source>
        <translation>Hacia dónde está la mesa de los mediadores</translation>
    </message>
    <message>
        <source>Where the desk is, in words: %1</source>
        <translation>Dónde está la mesa de los mediadores, en palabras: %1</translation>
    </message>
    <message>
        <source>Password of the shared calendar</source>
        <translation>Contraseña del calendario compartido</translation>
    </message>
    <message>
        <source>Password for statistics</source>
        <translation>Contraseña de las estadísticas</translation>
    </message>
    <message>
        <source>Password of the folder of calls</source>
        <translation>Contraseña de la carpeta de llamadas</translation>
    </message>
    <message>
        <source>Address of the telephone</source>
        <translation>Dirección del teléfono</translation>
    </message>
    <message>
        <source>Folder of calls</source>
        <translation>Carpeta de llamadas</translation>
    </message>
    <message>
        <source>Account of the folder of calls</source>
        <translation>Cuenta de la carpeta de llamadas</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>Teléfono o chat del equipo</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>A qué velocidad habla</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voz: %1</translation>
    </message>
    <message>
        <source>Address for statistics</source>
        <translation>Dirección de las estadísticas</translation>
    </message>
    <message>
        <source>Account for statistics</source>
        <translation>Cuenta de las estadísticas</translation>
    </message>
    <message>
        <source>USB stick for statistics</source>
        <translation>Memoria USB de las estadísticas</translation>
    </message>
    <message>
        <source>It asks “Are you still there?” after</source>
        <translation>Pregunta «¿Sigue ahí?» después de</translation>
    </message>
    <message>
        <source>Without an answer, it erases all after</source>
        <translation>Sin respuesta, lo borra todo después de</translation>
    </message>
    <message>
        <source>With a mediator, it asks after</source>
        <translation>Con un mediador, pregunta después de</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>From the eyes to the screen</source>
        <translation>De los ojos a la pantalla</translation>
    </message>
    <message>
        <source>Paper of the tickets</source>
        <translation>Papel de los tiques</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimir un tique de prueba</translation>
    </message>
    <message>
        <source>Price of a page</source>
        <translation>Precio de una página</translation>
    </message>
    <message>
        <source>Residents can choose among these. Touch one to take it out, or to put it back.</source>
        <translation>Los usuarios eligen entre estos. Toque uno para quitarlo o volver a ponerlo.</translation>
    </message>
    <message>
        <source>Residents find these here. Touch one to take it out, or to put it back.</source>
        <translation>Los usuarios encuentran aquí estos trámites. Toque uno para quitarlo o volver a ponerlo.</translation>
    </message>
    <message>
        <source>Behind the kiosk, straight ahead</source>
        <translation>Detrás del terminal, todo recto</translation>
    </message>
    <message>
        <source>Ahead, on the right</source>
        <translation>Delante, a la derecha</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Behind the person, on the right</source>
        <translation>Detrás de la persona, a la derecha</translation>
    </message>
    <message>
        <source>Behind the person</source>
        <translation>Detrás de la persona</translation>
    </message>
    <message>
        <source>Behind the person, on the left</source>
        <translation>Detrás de la persona, a la izquierda</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Ahead, on the left</source>
        <translation>Delante, a la izquierda</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>Very slowly</source>
        <translation>Muy despacio</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>a wrong PIN</source>
        <translation>un PIN erróneo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>a PIN was set</source>
        <translation>se puso un PIN</translation>
    </message>
    <message>
        <source>a PIN was taken away</source>
        <translation>se quitó un PIN</translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation>se cambió un ajuste</translation>
    </message>
    <message>
        <source>a guide was published</source>
        <translation>se publicó una guía</translation>
    </message>
    <message>
        <source>a guide of ours was taken away</source>
        <translation>se retiró una de nuestras guías</translation>
    </message>
    <message>
        <source>a guide is offered again</source>
        <translation>una guía se ofrece de nuevo</translation>
    </message>
    <message>
        <source>a guide is not offered any more</source>
        <translation>una guía ya no se ofrece</translation>
    </message>
    <message>
        <source>a guide has another place in the list</source>
        <translation>una guía tiene otro lugar en la lista</translation>
    </message>
    <message>
        <source>helped somebody at this kiosk</source>
        <translation>ayudó a alguien en este terminal</translation>
    </message>
    <message>
        <source>the page of a month was printed</source>
        <translation>se imprimió la página de un mes</translation>
    </message>
    <message>
        <source>numbers were saved on a stick</source>
        <translation>se guardaron números en una memoria USB</translation>
    </message>
    <message>
        <source>Allowed sites</source>
        <translation>Sitios permitidos</translation>
    </message>
    <message>
        <source>The sites of the procedures are allowed already. Here are those of this place.</source>
        <translation>Los sitios de los trámites ya están permitidos. Aquí están los de este lugar.</translation>
    </message>
    <message>
        <source>Allow a site</source>
        <translation>Permitir un sitio</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <source>Address of the site, such as www.bordeaux.fr</source>
        <translation>Dirección del sitio, por ejemplo www.bordeaux.fr</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>¿Quién lo pidió?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué sirve?</translation>
    </message>
    <message>
        <source>Allow it no more</source>
        <translation>No permitirlo más</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <extracomment>who asked for a site, and what for</extracomment>
        <translation>Lo pidió %1: %2</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>Residents are not told when this place is open.</source>
        <translation>No se dice a los usuarios cuándo abre este lugar.</translation>
    </message>
    <message>
        <source>Residents read now: “%1”</source>
        <translation>Los usuarios leen ahora: «%1»</translation>
    </message>
    <message>
        <source>These hours are more than a week can show. They are kept as they are written: %1</source>
        <translation>Estos horarios dicen más que una semana. Se guardan como están escritos: %1</translation>
    </message>
    <message>
        <source>This part cannot be shown as a week, and is kept as it is written: %1</source>
        <translation>Esta parte no cabe en una semana. Se guarda como está escrita: %1</translation>
    </message>
    <message>
        <source>As OpenStreetMap writes it</source>
        <translation>Como lo escribe OpenStreetMap</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open as on other days</source>
        <translation>Abierto como los otros días</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Pulse para quitarlo</translation>
    </message>
    <message>
        <source>Set a plain week instead</source>
        <translation>Poner una semana sencilla en su lugar</translation>
    </message>
    <message>
        <source>Add days when it is closed</source>
        <translation>Añadir días de cierre</translation>
    </message>
    <message>
        <source>Closed on which days? Such as 24/12/2026-2/1/2027</source>
        <translation>¿Cerrado qué días? Por ejemplo 24/12/2026-2/1/2027</translation>
    </message>
    <message>
        <source>Today’s message</source>
        <translation>Mensaje del día</translation>
    </message>
    <message>
        <source>A short text on the first screen, for all to read.</source>
        <translation>Un texto corto en el inicio, para que todos lo lean.</translation>
    </message>
    <message>
        <source>Nothing is shown: it has no words yet.</source>
        <translation>No se muestra nada: aún no tiene texto.</translation>
    </message>
    <message>
        <source>Nothing is shown any more: its last day is past.</source>
        <translation>Ya no se muestra nada: su último día ha pasado.</translation>
    </message>
    <message>
        <source>Not translated, and marked so, in: %1</source>
        <translation>Sin traducir, y así se indica, en: %1</translation>
    </message>
    <message>
        <source>Shown: press to take it off</source>
        <translation>Se muestra: pulse para quitarlo</translation>
    </message>
    <message>
        <source>Not shown: press to show it</source>
        <translation>No se muestra: pulse para mostrarlo</translation>
    </message>
    <message>
        <source>until it is taken off</source>
        <translation>hasta que se quite</translation>
    </message>
    <message>
        <source>On the first screen</source>
        <translation>En el inicio</translation>
    </message>
    <message>
        <source>Last day it is shown</source>
        <translation>Último día que se muestra</translation>
    </message>
    <message>
        <source>The message: %1</source>
        <translation>El mensaje: %1</translation>
    </message>
    <message>
        <source>Last day it is shown, such as 24/12/2026</source>
        <translation>Último día que se muestra, por ejemplo 24/12/2026</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>Escriba de 1 a 300 letras.</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>La ciudad lo ha fijado para todos sus terminales. Se cambia allí.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>El archivo de ajustes tiene un fallo. No se cambió nada. Vea «Estado del terminal».</translation>
    </message>
    <message>
        <source>A file has a fault, and nothing was changed. Mend it first: %1</source>
        <translation>Un archivo tiene un fallo y no se ha cambiado nada. Corríjalo primero: %1</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>El terminal no puede escribir sus ajustes. No se cambió nada. Llame al técnico.</translation>
    </message>
    <message>
        <source>Somebody changed this while you wrote. It now says: “%1”. Press “Keep” again to put yours in its place.</source>
        <translation>Alguien cambió esto mientras usted escribía. Ahora dice: «%1». Pulse otra vez «Guardar» para poner lo suyo.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and are changed there.</source>
        <translation>Sus horas están en el calendario compartido y se cambian allí.</translation>
    </message>
    <message>
        <source>This is no address on that server. It begins with / or with %1</source>
        <translation>Esta dirección no está en ese servidor. Empieza por / o por %1</translation>
    </message>
    <message>
        <source>Hours and appointments need two calendars. Choose another one.</source>
        <translation>El horario y las citas necesitan dos calendarios. Elija otro.</translation>
    </message>
    <message>
        <source>Somebody has removed this meanwhile.</source>
        <translation>Alguien lo ha quitado mientras tanto.</translation>
    </message>
    <message>
        <source>It would close before it opens. Mend the hours, then press “Keep”.</source>
        <translation>Cerraría antes de abrir. Corrija las horas y pulse «Guardar».</translation>
    </message>
    <message>
        <source>It would open again before it has closed. Mend the hours, then press “Keep”.</source>
        <translation>Volvería a abrir antes de cerrar. Corrija las horas y pulse «Guardar».</translation>
    </message>
    <message>
        <source>These are no opening hours. Write them so: Mo-Fr 10:00-18:00; PH off</source>
        <translation>Esto no es un horario. Escríbalo así: Mo-Fr 10:00-18:00; PH off</translation>
    </message>
    <message>
        <source>This is no day. Write it so: 24/12/2026, or 24/12/2026-2/1/2027</source>
        <translation>Esto no es un día. Escríbalo así: 24/12/2026, o 24/12/2026-2/1/2027</translation>
    </message>
    <message>
        <source>This is not one day. Write it so: 24/12/2026</source>
        <translation>Esto no es un solo día. Escríbalo así: 24/12/2026</translation>
    </message>
    <message>
        <source>That day is past: the kiosk’s clock says %1. If the clock is wrong, see “Health of the kiosk”.</source>
        <translation>Ese día ya pasó: el reloj del terminal dice %1. Si el reloj está mal, vea «Estado del terminal».</translation>
    </message>
    <message>
        <source>This is no address of a site. Write it so: www.bordeaux.fr</source>
        <translation>Esto no es la dirección de un sitio. Escríbala así: www.bordeaux.fr</translation>
    </message>
    <message>
        <source>The address must begin with https.</source>
        <translation>La dirección empieza por https.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Ya está: %1</translation>
    </message>
    <message>
        <source>A name has 1 to 40 letters.</source>
        <translation>Un nombre tiene de 1 a 40 letras.</translation>
    </message>
    <message>
        <source>One subject at least must stay.</source>
        <translation>Debe quedar al menos un tema.</translation>
    </message>
    <message>
        <source>%1 helps with nothing else. Give her another subject first.</source>
        <translation>%1 no ayuda con nada más. Dele antes otro tema.</translation>
    </message>
    <message>
        <source>A mediator needs one subject at least.</source>
        <translation>Un mediador necesita al menos un tema.</translation>
    </message>
    <message>
        <source>Hard to read. The nearest is %1. Press “Keep” to take it.</source>
        <translation>Difícil de leer. El más cercano es %1. Pulse «Guardar» para tomarlo.</translation>
    </message>
    <message>
        <source>This file is too large for a logo: %1 MB. Save it smaller, 5 MB at most.</source>
        <translation>Este archivo es demasiado grande para un logo: %1&#xa0;MB. Guárdelo más pequeño, 5&#xa0;MB como máximo.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today. Call the technician.</source>
        <translation>El terminal no puede guardar nada hoy. Llame al técnico.</translation>
    </message>
    <message>
        <source>This is no colour. Write it so: #7A1B3B</source>
        <translation>Esto no es un color. Escríbalo así: #7A1B3B</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Save the logo as PNG or SVG.</source>
        <translation>Este archivo no es una imagen que se pueda usar. Guarde el logo como PNG o SVG.</translation>
    </message>
    <message>
        <source>There is more than a drawing in this SVG: %1. Save it as PNG, or plain.</source>
        <translation>Este SVG contiene más que un dibujo: %1. Guárdelo como PNG, o simplificado.</translation>
    </message>
    <message>
        <source>This picture has too many pixels: %1. Save it smaller: 8000 each way.</source>
        <translation>Esta imagen tiene demasiados píxeles: %1. Guárdela más pequeña: 8000 por lado.</translation>
    </message>
    <message>
        <source>The file is not there any more. Is the stick still plugged in?</source>
        <translation>El archivo ya no está. ¿Sigue conectada la memoria USB?</translation>
    </message>
    <message>
        <source>With the city’s calendar server</source>
        <translation>Con el servidor de calendarios de la ciudad</translation>
    </message>
    <message>
        <source>Mediators see the appointments in their own calendar</source>
        <translation>Los mediadores ven las citas en su propio calendario</translation>
    </message>
    <message>
        <source>This kiosk only</source>
        <translation>Solo este terminal</translation>
    </message>
    <message>
        <source>It keeps the appointments itself</source>
        <translation>Guarda él mismo las citas</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>Calendario compartido</translation>
    </message>
    <message>
        <source>Where do appointments go?</source>
        <translation>¿Adónde van las citas?</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Each mediator’s hours are in a file of the folder “calendars” of this kiosk.</source>
        <translation>Las horas de cada mediador están en un archivo de la carpeta «calendars» de este terminal.</translation>
    </message>
    <message>
        <source>Choose below which calendar is for what.</source>
        <translation>Elija más abajo para qué es cada calendario.</translation>
    </message>
    <message>
        <source>%1: when she or he is there</source>
        <translation>%1: cuándo está</translation>
    </message>
    <message>
        <source>%1: appointments</source>
        <translation>%1: las citas</translation>
    </message>
    <message>
        <source>not said yet: press to choose</source>
        <translation>aún no indicado: pulse para elegir</translation>
    </message>
    <message>
        <source>Type its address</source>
        <translation>Escribir su dirección</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Preguntar otra vez al servidor</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>Dirección del calendario</translation>
    </message>
    <message>
        <source>Which calendar is %1’s?</source>
        <translation>¿Qué calendario es el de %1?</translation>
    </message>
    <message>
        <source>Which calendar is for %1’s appointments?</source>
        <translation>¿Qué calendario es para las citas de %1?</translation>
    </message>
    <message>
        <source>The one that holds the hours when she or he is here.</source>
        <translation>El que contiene el horario en que está aquí.</translation>
    </message>
    <message>
        <source>The kiosk writes them there. It is another than that of the hours.</source>
        <translation>El terminal las escribe ahí. No es el del horario.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Press the button: a small ticket comes out of the printer.</source>
        <translation>Pulse el botón: sale un pequeño tique de la impresora.</translation>
    </message>
    <message>
        <source>No printer is found. Plug one in and switch it on, or go on without: residents then photograph the screen.</source>
        <translation>No se encuentra ninguna impresora. Conecte y encienda una, o siga sin ella: los usuarios fotografían entonces la pantalla.</translation>
    </message>
    <message>
        <source>Print a ticket</source>
        <translation>Imprimir un tique</translation>
    </message>
    <message>
        <source>Did the ticket come out?</source>
        <translation>¿Ha salido el tique?</translation>
    </message>
    <message>
        <source>Is there paper, the right way round? Is the lid shut, the light on?</source>
        <translation>¿Hay papel, del lado correcto? ¿Está cerrada la tapa, encendida la luz?</translation>
    </message>
    <message>
        <source>The printer did not take the ticket. See paper and cable.</source>
        <translation>La impresora no ha aceptado el tique. Mire el papel y el cable.</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>Elegir la impresora</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Tique de prueba</translation>
    </message>
    <message>
        <source>What the city calls this kiosk</source>
        <translation>Cómo llama la ciudad a este terminal</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Test, and send from now on</source>
        <translation>Probar, y enviar desde ahora</translation>
    </message>
    <message>
        <source>Test, and use this stick</source>
        <translation>Probar, y usar esta memoria</translation>
    </message>
    <message>
        <source>Sending statistics</source>
        <translation>Envío de las estadísticas</translation>
    </message>
    <message>
        <source>The numbers say what people need, never who they are.</source>
        <translation>Los números dicen qué necesita la gente, nunca quién es.</translation>
    </message>
    <message>
        <source>The weekly numbers are sent.</source>
        <translation>Los números de la semana se envían.</translation>
    </message>
    <message>
        <source>Nothing leaves this kiosk now.</source>
        <translation>Ahora nada sale de este terminal.</translation>
    </message>
    <message>
        <source>This kiosk has no voice: the technician adds it.</source>
        <translation>Este terminal no tiene voz: el técnico la añade.</translation>
    </message>
    <message>
        <source>The voice does not speak this language.</source>
        <translation>La voz no habla este idioma.</translation>
    </message>
    <message>
        <source>The sound does not come out: no loudspeaker.</source>
        <translation>El sonido no sale: no hay altavoz.</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Voz y sonido</translation>
    </message>
    <message>
        <source>Press the button, and listen where residents stand.</source>
        <translation>Pulse el botón y escuche donde están los usuarios.</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Decir una frase</translation>
    </message>
    <message>
        <source>Did you hear it well?</source>
        <translation>¿La ha oído bien?</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, and see that it is plugged in. Then try once more.</source>
        <translation>Suba el volumen del altavoz y mire si está enchufado. Luego pruebe otra vez.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Good morning. This is the voice that reads the screen.</source>
        <translation>Buenos días. Esta es la voz que lee la pantalla.</translation>
    </message>
    <message>
        <source>The connection works, and it is kept.</source>
        <translation>La conexión funciona, y queda guardada.</translation>
    </message>
    <message>
        <source>The account works, and it is kept. The server does not let us try out writing.</source>
        <translation>La cuenta funciona, y queda guardada. El servidor no deja probar a escribir.</translation>
    </message>
    <message>
        <source>Make an appointment on this kiosk, and see whether it arrives.</source>
        <translation>Pida una cita en este terminal y mire si llega.</translation>
    </message>
    <message>
        <source>The server answers, but appointments would not be safe on it.</source>
        <translation>El servidor responde, pero las citas no estarían seguras en él.</translation>
    </message>
    <message>
        <source>Show the technician: pas-a-pas server probe says why.</source>
        <translation>Enseñe esto al técnico: pas-a-pas server probe dice por qué.</translation>
    </message>
    <message>
        <source>The server’s clock and this one are half a day apart.</source>
        <translation>El reloj del servidor y este difieren en medio día.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell the city.</source>
        <translation>Mire la hora arriba. Si es correcta, avise a la ciudad.</translation>
    </message>
    <message>
        <source>What the kiosk writes there, it does not read at once.</source>
        <translation>Lo que el terminal escribe allí, no lo lee enseguida.</translation>
    </message>
    <message>
        <source>Two people could get the same time. Tell the city.</source>
        <translation>Dos personas podrían tener la misma hora. Avise a la ciudad.</translation>
    </message>
    <message>
        <source>The server does not keep appointments as they are written.</source>
        <translation>El servidor no guarda las citas como se escriben.</translation>
    </message>
    <message>
        <source>Ask the city for another calendar server.</source>
        <translation>Pida a la ciudad otro servidor de calendarios.</translation>
    </message>
    <message>
        <source>The server does not take this account and password.</source>
        <translation>El servidor no acepta esta cuenta con esta contraseña.</translation>
    </message>
    <message>
        <source>Type both again. Small and capital letters are not the same.</source>
        <translation>Escriba los dos de nuevo. Las mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>This account may not do this on the server.</source>
        <translation>Esta cuenta no tiene permiso para esto en el servidor.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to allow it.</source>
        <translation>Pida a quien cuida del servidor que lo permita.</translation>
    </message>
    <message>
        <source>The address is not safe: others could read the password.</source>
        <translation>La dirección no es segura: otros podrían leer la contraseña.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Escriba una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, or this kiosk’s clock is wrong.</source>
        <translation>El certificado del servidor ha caducado, o el reloj de este terminal está mal.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell who looks after the server.</source>
        <translation>Mire la hora arriba. Si es correcta, avise a quien cuida del servidor.</translation>
    </message>
    <message>
        <source>Another server answers in place of this one.</source>
        <translation>Otro servidor responde en su lugar.</translation>
    </message>
    <message>
        <source>Look for a slip in the address. Nothing was sent.</source>
        <translation>Busque un error en la dirección. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This kiosk does not know who vouches for the server.</source>
        <translation>Este terminal no conoce a quien responde por el servidor.</translation>
    </message>
    <message>
        <source>Ask the technician to add the city’s certificate. Nothing was sent.</source>
        <translation>Pida al técnico que añada el certificado de la ciudad. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>A page answers, and no calendar: that of the network, or another address.</source>
        <translation>Responde una página, y no un calendario: la de la red, u otra dirección.</translation>
    </message>
    <message>
        <source>Is the network open without a log-in page? Then look for a slip in the address.</source>
        <translation>¿Se abre la red sin página de acceso? Busque entonces un error en la dirección.</translation>
    </message>
    <message>
        <source>The address leads elsewhere: to a log-in page, or it has changed.</source>
        <translation>La dirección lleva a otro sitio: a una página de acceso, o ha cambiado.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Look at the cable of the network, and for a slip in the address.</source>
        <translation>Mire el cable de la red, y busque un error en la dirección.</translation>
    </message>
    <message>
        <source>The server has too much to do just now.</source>
        <translation>El servidor tiene demasiado que hacer ahora.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Pruebe de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>There is nothing at that address.</source>
        <translation>No hay nada en esa dirección.</translation>
    </message>
    <message>
        <source>Look for a slip in the address.</source>
        <translation>Busque un error en la dirección.</translation>
    </message>
    <message>
        <source>That server has no calendars.</source>
        <translation>Ese servidor no tiene calendarios.</translation>
    </message>
    <message>
        <source>Ask for the “CalDAV” address of the account.</source>
        <translation>Pida la dirección «CalDAV» de la cuenta.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>El servidor ya no tiene sitio.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>Pida a quien cuida del servidor que libere sitio.</translation>
    </message>
    <message>
        <source>The kiosk’s store of passwords does not open.</source>
        <translation>El almacén de contraseñas del terminal no se abre.</translation>
    </message>
    <message>
        <source>Call the technician.</source>
        <translation>Llame al técnico.</translation>
    </message>
    <message>
        <source>It works, but the kiosk cannot keep it. Nothing was changed.</source>
        <translation>Funciona, pero el terminal no puede guardarlo. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>See “Health of the kiosk”, or call the technician.</source>
        <translation>Vea «Estado del terminal», o llame al técnico.</translation>
    </message>
    <message>
        <source>No stick is chosen.</source>
        <translation>No se ha elegido ninguna memoria.</translation>
    </message>
    <message>
        <source>Plug one in, wait a moment, then choose it.</source>
        <translation>Conecte una, espere un momento y elíjala.</translation>
    </message>
    <message>
        <source>Nothing can be written on this stick.</source>
        <translation>No se puede escribir nada en esta memoria.</translation>
    </message>
    <message>
        <source>Is it plugged in, not full, and not locked? Or take another.</source>
        <translation>¿Está conectada, con sitio y sin bloquear? O tome otra.</translation>
    </message>
    <message>
        <source>The test did not come to an end.</source>
        <translation>La prueba no llegó a su fin.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, call the technician.</source>
        <translation>Pruebe de nuevo. Si sigue así, llame al técnico.</translation>
    </message>
    <message>
        <source>To the city, by the network</source>
        <translation>A la ciudad, por la red</translation>
    </message>
    <message>
        <source>Each week, into a folder of its server</source>
        <translation>Cada semana, en una carpeta de su servidor</translation>
    </message>
    <message>
        <source>On a USB stick</source>
        <translation>En una memoria USB</translation>
    </message>
    <message>
        <source>Where there is never a network</source>
        <translation>Donde nunca hay red</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>A ningún sitio</translation>
    </message>
    <message>
        <source>The numbers stay in this kiosk</source>
        <translation>Los números se quedan en este terminal</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>La prueba se ha parado. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The kiosk knocks at the server…</source>
        <translation>El terminal llama al servidor…</translation>
    </message>
    <message>
        <source>The account is open. The kiosk tries to write…</source>
        <translation>La cuenta se abre. El terminal prueba a escribir…</translation>
    </message>
    <message>
        <source>The clocks are compared. The kiosk writes and reads…</source>
        <translation>Los relojes se han comparado. El terminal escribe y lee…</translation>
    </message>
    <message>
        <source>It writes and reads. Some more questions…</source>
        <translation>Escribe y lee. Unas preguntas más…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Casi terminado…</translation>
    </message>
    <message>
        <source>Address of the printer, such as %1</source>
        <translation>Dirección de la impresora, como %1</translation>
    </message>
    <message>
        <source>Printer of documents</source>
        <translation>Impresora de documentos</translation>
    </message>
    <message>
        <source>Printer of tickets</source>
        <translation>Impresora de tiques</translation>
    </message>
    <message>
        <source>%1 cm wide</source>
        <comment>paper</comment>
        <translation>%1 cm de ancho</translation>
    </message>
    <message>
        <source>Nothing is said of a price</source>
        <translation>No se dice ningún precio</translation>
    </message>
    <message>
        <source>None: documents are not printed here</source>
        <translation>Ninguna: aquí no se imprimen documentos</translation>
    </message>
    <message>
        <source>The usual one of this machine</source>
        <translation>La habitual de esta máquina</translation>
    </message>
    <message>
        <source>None: no ticket is printed</source>
        <translation>Ninguna: no se imprime ningún tique</translation>
    </message>
    <message>
        <source>A small ticket printer, by its address</source>
        <translation>Una pequeña impresora de tiques, por su dirección</translation>
    </message>
    <message>
        <source>The small ticket printer %1</source>
        <translation>La impresora pequeña de tiques %1</translation>
    </message>
    <message>
        <source>If you can read all of this, the printer is well set.</source>
        <translation>Si puede leer todo esto, la impresora está bien configurada.</translation>
    </message>
    <message>
        <source>A telephone that reads this square shows “PAS A PAS”.</source>
        <translation>Un teléfono que lee este cuadrado muestra «PAS A PAS».</translation>
    </message>
    <message>
        <source>In a few words, without anybody’s name</source>
        <translation>En pocas palabras, sin ningún nombre</translation>
    </message>
    <message>
        <source>%1 (step %2)</source>
        <extracomment>%1 is a procedure and the name of a step, %2 the number of the step</extracomment>
        <translation>%1 (paso %2)</translation>
    </message>
    <message>
        <source>in the shared calendar</source>
        <translation>en el calendario compartido</translation>
    </message>
    <message>
        <source>in a calendar made elsewhere</source>
        <translation>en un calendario hecho en otro lugar</translation>
    </message>
    <message>
        <source>none yet: she cannot be booked</source>
        <translation>ninguna: aún no se puede reservar</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>Sessions can be booked in these hours, not on public holidays.</source>
        <translation>Se puede reservar en estas horas, salvo los días festivos.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and set there: %1</source>
        <translation>Sus horas están en el calendario compartido y se fijan allí: %1</translation>
    </message>
    <message>
        <source>Her hours were made by another program, and are used as they are: %1. A plain week takes their place; the old file stays beside it.</source>
        <translation>Sus horas vienen de otro programa y se usan como están: %1. Una semana sencilla las reemplaza; el archivo antiguo queda al lado.</translation>
    </message>
    <message>
        <source>The file has a fault, and this part of it is not used: %1</source>
        <translation>El archivo tiene un fallo y esta parte no se usa: %1</translation>
    </message>
    <message>
        <source>Nobody has booked anything that would be touched.</source>
        <translation>Nadie tiene una cita afectada.</translation>
    </message>
    <message>
        <source>Sessions booked already: %1, the next on %2. They stay booked: tell the people, or move them first.</source>
        <translation>Citas ya reservadas: %1, la próxima el %2. Siguen reservadas: avise a las personas o cámbielas antes.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>No, conservar</translation>
    </message>
    <message>
        <source>It can be put back as long as you stay in this list.</source>
        <translation>Se puede volver a poner mientras siga en esta lista.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Añadir un tema</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>There is no subject yet: nothing can be booked. Press “Add a subject”.</source>
        <translation>Todavía no hay ningún tema: no se puede reservar nada. Pulse «Añadir un tema».</translation>
    </message>
    <message>
        <source>What a session with a mediator can be booked for.</source>
        <translation>Para qué se pide una cita con un mediador.</translation>
    </message>
    <message>
        <source>Nobody helps with it: it cannot be booked.</source>
        <translation>Nadie ayuda con este tema: no se puede reservar.</translation>
    </message>
    <message>
        <source>Not offered at present</source>
        <translation>No se ofrece por ahora</translation>
    </message>
    <message>
        <source>The subject, in French</source>
        <translation>El tema, en francés</translation>
    </message>
    <message>
        <source>Offered: press to stop</source>
        <translation>Se ofrece: pulse para dejarlo</translation>
    </message>
    <message>
        <source>Not offered: press to offer it</source>
        <translation>No se ofrece: pulse para ofrecerlo</translation>
    </message>
    <message>
        <source>Residents can book it</source>
        <translation>Los usuarios pueden reservarlo</translation>
    </message>
    <message>
        <source>What it is called: %1</source>
        <translation>Cómo se llama: %1</translation>
    </message>
    <message>
        <source>How long a session is</source>
        <translation>Duración de una cita</translation>
    </message>
    <message>
        <source>Where one meets</source>
        <translation>Dónde se encuentran</translation>
    </message>
    <message>
        <source>Booked at the latest</source>
        <translation>Se reserva como muy tarde</translation>
    </message>
    <message>
        <source>Booked at the earliest</source>
        <translation>Se reserva como muy pronto</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>At another place</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 días antes</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>cuando empieza</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>Los otros terminales de este lugar</translation>
    </message>
    <message>
        <source>A call can be seen, and answered, on each kiosk of this place.</source>
        <translation>Una llamada se ve en cada terminal de este lugar, y se puede responder.</translation>
    </message>
    <message>
        <source>They show a call</source>
        <translation>Muestran una llamada</translation>
    </message>
    <message>
        <source>By a folder on the server of the city</source>
        <translation>Por una carpeta en el servidor de la ciudad</translation>
    </message>
    <message>
        <source>They do not show it</source>
        <translation>No la muestran</translation>
    </message>
    <message>
        <source>This place has one kiosk, or no server</source>
        <translation>Este lugar tiene un solo terminal, o no tiene servidor</translation>
    </message>
    <message>
        <source>Test, and use this folder</source>
        <translation>Probar, y usar esta carpeta</translation>
    </message>
    <message>
        <source>The other kiosks show a call.</source>
        <translation>Los otros terminales muestran una llamada.</translation>
    </message>
    <message>
        <source>The other kiosks are not told of a call now.</source>
        <translation>Por ahora no se avisa a los otros terminales de una llamada.</translation>
    </message>
    <message>
        <source>The kiosk asks the server for its calendars…</source>
        <translation>El terminal pide al servidor sus calendarios…</translation>
    </message>
    <message>
        <source>This account has no calendar yet. Make two with its calendar program: one for hours, one for appointments. Then ask again.</source>
        <translation>Esta cuenta aún no tiene calendario. Cree dos con su programa de calendario: uno para el horario y otro para las citas. Después, pregunte otra vez.</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Procedures</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Appointments, workshops</source>
        <translation>Citas, talleres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Languages and aids</source>
        <translation>Idiomas y ayudas</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>Dónde es difícil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>Lo que se ve aquí</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>Página del mes</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>En imágenes</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tablas</translation>
    </message>
    <message>
        <source>Take the numbers</source>
        <translation>Llevarse los números</translation>
    </message>
    <message>
        <source>The numbers cannot be read. See “Health of the kiosk”.</source>
        <translation>No se pueden leer los números. Mire «Estado del terminal».</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>Demostración: estos números son inventados.</translation>
    </message>
    <message>
        <source>Month: %1. Choose another</source>
        <comment>for who does not see</comment>
        <translation>Mes: %1. Elegir otro</translation>
    </message>
    <message>
        <source>Nobody was counted yet this month.</source>
        <translation>Aún no se ha contado a nadie este mes.</translation>
    </message>
    <message>
        <source>Nobody was counted that month.</source>
        <translation>No se contó a nadie ese mes.</translation>
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
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Vuelve a: %1</translation>
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
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>¿Por dónde va?</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Volver al paso</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>Seguir con los pasos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>See the site</source>
        <translation>Ver la web</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
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
    <name>StuckButton</name>
    <message>
        <source>I am stuck</source>
        <translation>No puedo seguir</translation>
    </message>
</context>
<context>
    <name>StuckCard</name>
    <message>
        <source>Where people get stuck this week</source>
        <translation>Dónde se atasca la gente esta semana</translation>
    </message>
    <message>
        <source>Nobody was stuck in a guide here in the last seven days.</source>
        <translation>Nadie se ha atascado aquí en los últimos siete días.</translation>
    </message>
    <message>
        <source>Press a line to write to the author of the guide.</source>
        <translation>Pulse una línea para escribir al autor de la guía.</translation>
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
        <source>Call a mediator</source>
        <translation>Llamar a un mediador</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Elija un día y una hora.</translation>
    </message>
    <message>
        <source>Next free time: %1.</source>
        <translation>Próxima hora: %1.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Pedir cita</translation>
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
    <name>SubjectsScreen</name>
    <message>
        <source>Session · %1 of 4</source>
        <translation>Cita · %1 de 4</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>Your time: %1, with %2.</source>
        <extracomment>%1 is a moment (&quot;tomorrow at 9:45&quot;), %2 a first name</extracomment>
        <translation>Su hora: %1, con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 By telephone, %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 Por teléfono, %n minuto.</numerusform>
            <numerusform>%1 Por teléfono, %n minutos.</numerusform>
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
        <translation>La página se imprime en %1.</translation>
    </message>
    <message>
        <source>It is on the stick %1, as “%2”. You can take the stick out.</source>
        <translation>Está en la memoria %1, con el nombre «%2». Puede retirarla.</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>Página del mes</translation>
    </message>
    <message>
        <source>The numbers, in files</source>
        <translation>Los números, en archivos</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>La página tal como será</translation>
    </message>
    <message>
        <source>%1 does not print. Is it on, and has it paper? Nothing is lost: try again.</source>
        <translation>%1 no imprime. ¿Está encendida y tiene papel? No se ha perdido nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It could not be written on the stick %1. Is it full, or taken out? Nothing is lost: try again.</source>
        <translation>No se pudo escribir en la memoria %1. ¿Está llena, o la han retirado? No se ha perdido nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One A4 page, for the team and the partners. These numbers are exact.</source>
        <translation>Una página A4, para el equipo y los socios. Estos números son exactos.</translation>
    </message>
    <message>
        <source>All months kept here, for a spreadsheet, with a text that explains them. These numbers are exact: they are for the team. A very small one may make somebody think of a person.</source>
        <translation>Todos los meses guardados aquí, para una hoja de cálculo, con un texto que los explica. Estos números son exactos: son para el equipo. Uno muy pequeño puede hacer pensar en alguien.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>Imprimir en %1</translation>
    </message>
    <message>
        <source>Save on the stick %1</source>
        <translation>Guardar en la memoria %1</translation>
    </message>
    <message>
        <source>The stick %1 is locked: nothing can be written on it.</source>
        <translation>La memoria %1 está bloqueada: no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>To save it, put a USB stick into the kiosk. It is shown here after a moment.</source>
        <translation>Para guardarlo, ponga una memoria USB en el terminal. Aparecerá aquí tras un momento.</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>Cuando venga otra vez, pulse «Retomar mi trámite». Vuelve al paso «%1».</translation>
    </message>
    <message>
        <source>Your code to continue later</source>
        <translation>Su código para seguir más tarde</translation>
    </message>
    <message>
        <source>Show this square to the reader of the kiosk, or type the code.</source>
        <translation>Muestre este cuadrado al lector del terminal, o escriba el código.</translation>
    </message>
    <message>
        <source>It works on every Pas à Pas kiosk, and holds nothing about you.</source>
        <translation>Funciona en todos los terminales Pas à Pas y no dice nada de usted.</translation>
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
    <name>TicketCard</name>
    <message>
        <source>Square that adds the session to the calendar of a telephone</source>
        <translation>Cuadrado que añade la cita al calendario de un teléfono</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>Apunte su teléfono a este cuadrado: la cita se añade a su calendario.</translation>
    </message>
    <message>
        <source>To know if it is booked, your code</source>
        <translation>Para saber si está reservado, su código</translation>
    </message>
    <message>
        <source>To move or cancel, your code</source>
        <translation>Para cambiar o anular, su código</translation>
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
        <translation>Este mensaje del lugar no está traducido.</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Hello %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Help somebody here</source>
        <translation>Acompañar aquí</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There is something private here. It is said only if you ask for it.</source>
        <translation>Aquí hay algo privado. Se dice solo si usted lo pide.</translation>
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
    <message>
        <source>a character</source>
        <comment>typed, and not said which</comment>
        <translation>un carácter</translation>
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
    <name>TrialScreen</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Very good: it works.</source>
        <translation>Muy bien: funciona.</translation>
    </message>
</context>
<context>
    <name>TrialTicketScreen</name>
    <message>
        <source>Test ticket</source>
        <translation>Tique de prueba</translation>
    </message>
    <message>
        <source>Back to the printers</source>
        <translation>Volver a las impresoras</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimir un tique de prueba</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>Imprimirlo otra vez</translation>
    </message>
    <message>
        <source>No printer is found. See that it is on and connected, then choose it here.</source>
        <translation>No se encuentra ninguna impresora. Compruebe que está encendida y conectada, y elíjala.</translation>
    </message>
    <message>
        <source>The ticket has every kind of letter, a square and a code.</source>
        <translation>El tique lleva todo tipo de letras, un cuadrado y un código.</translation>
    </message>
    <message>
        <source>The printer has taken the ticket. Look at it: is every letter there, and is it cut?</source>
        <translation>La impresora ha recibido el tique. Mírelo: ¿están todas las letras, está cortado?</translation>
    </message>
    <message>
        <source>Nothing was changed. Residents see their code on the screen meanwhile.</source>
        <translation>No se ha cambiado nada. Mientras tanto, los usuarios ven su código en la pantalla.</translation>
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
    <name>VisitList</name>
    <message>
        <source>arrived</source>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>con usted</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>esperado de nuevo</translation>
    </message>
    <message>
        <source>Already over: %1</source>
        <translation>Ya pasados: %1</translation>
    </message>
    <message>
        <source>%1: %2. Undo</source>
        <comment>a name, a state</comment>
        <translation>%1: %2. Deshacer</translation>
    </message>
    <message>
        <source>The appointments cannot be read today. Look into your own calendar.</source>
        <translation>Hoy no se pueden leer las citas. Mire su propio calendario.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you today.</source>
        <translation>Nadie ha pedido cita con usted hoy.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you then.</source>
        <translation>Nadie ha pedido cita con usted entonces.</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Without appointment</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Waiting, %1 min</source>
        <translation>Espera, %1 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Con usted</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
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
        <translation>Se espera</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>Conmigo</translation>
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
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Move, cancel or print</source>
        <translation>Cambiar, anular o imprimir</translation>
    </message>
    <message>
        <source>It was a mistake: remove</source>
        <translation>Fue un error: quitar</translation>
    </message>
    <message>
        <source>This appointment is not confirmed yet. Its state can be noted then.</source>
        <translation>Esta cita no está confirmada todavía. Lo anotará después.</translation>
    </message>
    <message>
        <source>This appointment is for another day. Its state can be noted then.</source>
        <translation>Esta cita es otro día. Lo anotará ese día.</translation>
    </message>
    <message>
        <source>Waiting for %1 minutes.</source>
        <translation>Espera desde hace %1 minutos.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Here, and waits.</source>
        <translation>Está aquí y espera.</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>Conmigo</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>La cita ha empezado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The session took place.</source>
        <translation>La cita ha tenido lugar.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Nobody came.</source>
        <translation>No vino nadie.</translation>
    </message>
    <message>
        <source>Undo: expected again</source>
        <translation>Deshacer: esperado de nuevo</translation>
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
    <message>
        <source>For the mediator</source>
        <translation>Para el mediador</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>Without appointment</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>No subjects are set for this place yet. A librarian can set them.</source>
        <translation>Este lugar no tiene temas todavía. Un bibliotecario puede ponerlos.</translation>
    </message>
    <message>
        <source>No name is needed.</source>
        <translation>No hace falta ningún nombre.</translation>
    </message>
    <message>
        <source>Now, with me</source>
        <translation>Ahora, conmigo</translation>
    </message>
    <message>
        <source>The next free time</source>
        <translation>El próximo momento libre</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>Elija un día y una hora.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otro momento</translation>
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
        <source>Call a mediator</source>
        <translation>Llamar a un mediador</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This kiosk is being set up</source>
        <translation>Este terminal se está instalando</translation>
    </message>
    <message>
        <source>Welcome. This kiosk is new.</source>
        <translation>Le damos la bienvenida. Este terminal es nuevo.</translation>
    </message>
    <message>
        <source>Go on with step %1</source>
        <translation>Seguir con el paso %1</translation>
    </message>
    <message>
        <source>Set the kiosk up</source>
        <translation>Instalar el terminal</translation>
    </message>
    <message>
        <source>It takes about ten minutes: %1 short steps. You can skip each, and do it later. What you enter is kept, even if you stop half-way.</source>
        <translation>Se tarda unos diez minutos: %1 pasos cortos. Puede saltar cada uno y hacerlo más tarde. Lo que escribe se guarda, aunque pare a mitad.</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Para tener a mano</translation>
    </message>
    <message>
        <source>A ruler. The name and address of your place. If the city gave you an account for the shared calendar or for statistics: its address, name and password.</source>
        <translation>Una regla. El nombre y la dirección de su lugar. Si la ciudad le dio una cuenta para el calendario compartido o las estadísticas: su dirección, nombre y contraseña.</translation>
    </message>
</context>
<context>
    <name>WishChips</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
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
        <translation>¿Con quién?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>¿En qué idioma?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
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
        <translation>Todos los mediadores</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>%1 · volunteer of the city</source>
        <translation>%1 · personal voluntario de la ciudad</translation>
    </message>
</context>
<context>
    <name>WorkshopCard</name>
    <message numerus="yes">
        <source>%n other date(s).</source>
        <translation>
            <numerusform>%n fecha más.</numerusform>
            <numerusform>%n fechas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>Go on the waiting list</source>
        <translation>Entrar en la lista de espera</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscribirme</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: you are not registered. Please ask at the desk.</source>
        <translation>El terminal no puede guardar nada por ahora: la inscripción no está hecha. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>One cannot register for this workshop any more. Please ask at the desk.</source>
        <translation>Ya no es posible inscribirse en este taller. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>One registration is for all these dates.</source>
        <translation>Una sola inscripción vale para todas estas fechas.</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Otras fechas</translation>
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
        <translation>Su petición está guardada. Aún no tiene plaza: el terminal espera la respuesta.</translation>
    </message>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know.</source>
        <translation>Antes de venir, escriba su código aquí o pregunte en recepción: lo sabrá.</translation>
    </message>
    <message>
        <source>You are registered.</source>
        <translation>Su inscripción está hecha.</translation>
    </message>
    <message>
        <source>You are number %1 on the waiting list.</source>
        <translation>Es el número %1 de la lista de espera.</translation>
    </message>
    <message>
        <source>It is full. If somebody gives up a seat, it goes to the first in line.</source>
        <translation>Está completo. Si alguien deja su plaza, será para la primera persona de la lista.</translation>
    </message>
    <message>
        <source>Type your code here again, or ask at the desk: you will know.</source>
        <translation>Escriba aquí su código más tarde o pregunte en recepción: lo sabrá.</translation>
    </message>
    <message>
        <source>You could not be registered.</source>
        <translation>No ha sido posible hacer la inscripción.</translation>
    </message>
    <message>
        <source>The workshop is not held, or it began before the kiosk had an answer.</source>
        <translation>El taller no se celebra, o empezó antes de la respuesta.</translation>
    </message>
    <message>
        <source>Your registration is given up.</source>
        <translation>Ha dejado su plaza.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>Ya no tiene que hacer nada. Gracias: otra persona podrá venir.</translation>
    </message>
    <message>
        <source>Your registration was removed.</source>
        <translation>Su inscripción ha sido retirada.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another workshop, or ask at the desk.</source>
        <translation>Lo sentimos. Elija otro taller o pregunte en recepción.</translation>
    </message>
    <message>
        <source>This workshop is called off.</source>
        <translation>Este taller se ha cancelado.</translation>
    </message>
    <message>
        <source>This workshop is over.</source>
        <translation>Este taller ya ha terminado.</translation>
    </message>
    <message>
        <source>You can register for another one.</source>
        <translation>Puede inscribirse en otro.</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>Apunte su teléfono a este cuadrado: añade las fechas a su calendario.</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>Esto es solo un ejemplo: no vendrá nadie.</translation>
    </message>
    <message>
        <source>To see or give up your seat, your code:</source>
        <translation>Para ver o dejar su plaza, su código:</translation>
    </message>
    <message>
        <source>Led by %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Para: %1.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Nivel: %1.</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>Idiomas: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is a day, %2 and %3 hours: &quot;Tuesday 1 December, from 10:00 to 12:00&quot;</extracomment>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Workshops and training</source>
        <translation>Talleres y formación</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>Llamar a un mediador</translation>
    </message>
    <message>
        <source>Learn together, with a mediator. It is free. No account, no e-mail.</source>
        <translation>Aprender juntos, con un mediador. Es gratis. Sin cuenta, sin correo.</translation>
    </message>
    <message>
        <source>No workshop is planned at the moment. Please ask at the desk.</source>
        <translation>No hay ningún taller previsto ahora. Pregunte en recepción.</translation>
    </message>
</context>
<context>
    <name>YourDataButton</name>
    <message>
        <source>Your data here</source>
        <translation>Sus datos aquí</translation>
    </message>
</context>
<context>
    <name>YourDataScreen</name>
    <message>
        <source>Your data here</source>
        <translation>Sus datos aquí</translation>
    </message>
    <message>
        <source>See the next sending</source>
        <translation>Ver el próximo envío</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>Lo que ya se envió</translation>
    </message>
    <message>
        <source>Do not count me</source>
        <translation>No contarme</translation>
    </message>
    <message>
        <source>Count me after all</source>
        <translation>Contarme de todos modos</translation>
    </message>
    <message>
        <source>Done. Nothing of your visit will be counted.</source>
        <translation>Hecho. No se contará nada de su visita.</translation>
    </message>
</context>
</TS>
