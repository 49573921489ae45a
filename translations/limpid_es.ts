<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Limpid::AboutBox</name>
    <message>
        <source>About Limpid</source>
        <translation>Acerca de Limpid</translation>
    </message>
    <message>
        <source>Limpid %1</source>
        <translation>Limpid %1</translation>
    </message>
    <message>
        <source>Group chat you can see through.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>El chat de grupo que lo deja ver todo.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>Limpid::AboutServer</name>
    <message>
        <source>About Limpid Server</source>
        <translation>Acerca de Limpid Server</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;Group chat you can see through.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;El chat de grupo que lo deja ver todo.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Limpid::AnnounceBar</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>todos los grupos</translation>
    </message>
    <message>
        <source>Lab ends in 5 minutes</source>
        <translation>La práctica termina en 5 minutos</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Enviar el aviso</translation>
    </message>
    <message>
        <source>A&amp;nnounce to</source>
        <translation>A&amp;nunciar a</translation>
    </message>
</context>
<context>
    <name>Limpid::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscura</translation>
    </message>
</context>
<context>
    <name>Limpid::BanBox</name>
    <message>
        <source>Ban an address</source>
        <translation>Bloquear una dirección</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>¿Bloquear %1?</translation>
    </message>
    <message>
        <source>Ban %1, where %2 is?</source>
        <translation>¿Bloquear %1, donde está %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) from there are closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</source>
        <translation>
            <numerusform>%n cliente de esa dirección se cierra con 1008 (infracción de las normas), y quien lo intente desde ahí se rechaza con 403 hasta que levante el bloqueo.</numerusform>
            <numerusform>%n clientes de esa dirección se cierran con 1008 (infracción de las normas), y quien lo intente desde ahí se rechaza con 403 hasta que levante el bloqueo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Bloquear</translation>
    </message>
</context>
<context>
    <name>Limpid::BanDesk</name>
    <message>
        <source>Banned by the operator</source>
        <translation>Bloqueado por el operador</translation>
    </message>
</context>
<context>
    <name>Limpid::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Limpid::BansDialog</name>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Levantar</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>No address is banned. Select a client and choose “Ban…” to ban the one it comes from.</source>
        <translation>Ninguna dirección está bloqueada. Seleccione un cliente y elija «Bloquear…» para bloquear la dirección de la que viene.</translation>
    </message>
    <message>
        <source>Let clients from this address in again</source>
        <translation>Volver a dejar entrar a los clientes de esta dirección</translation>
    </message>
</context>
<context>
    <name>Limpid::BenchControls</name>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Sends a Ping with this payload; the log shows the Pong that answers.</source>
        <translation>Envía un Ping con esta carga útil; el registro muestra el Pong que responde.</translation>
    </message>
    <message>
        <source>Pong off</source>
        <translation>Sin pong</translation>
    </message>
    <message>
        <source>Answers no Pings any more. A server that asks gives this client up after a while.</source>
        <translation>Ya no responde a los pings. Un servidor que pregunta da por perdido a este cliente al cabo de un rato.</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>Congelar la lectura</translation>
    </message>
    <message>
        <source>Reads nothing for %1 s, so that the server&apos;s buffers fill.</source>
        <translation>No lee nada durante %1 s, de modo que se llenan los búferes del servidor.</translation>
    </message>
    <message>
        <source>Close with code…</source>
        <translation>Cerrar con código…</translation>
    </message>
    <message>
        <source>Closes with any code and reason, those too that are forbidden.</source>
        <translation>Cierra con cualquier código y motivo, también los prohibidos.</translation>
    </message>
    <message>
        <source>Payload of the Ping</source>
        <translation>Carga útil del Ping</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
</context>
<context>
    <name>Limpid::BenchPreset</name>
    <message>
        <source>A frame of your own</source>
        <translation>Una trama propia</translation>
    </message>
    <message>
        <source>Set any bit, any opcode and any payload; the line below says what RFC 6455 thinks of it.</source>
        <translation>Elija bits, opcode y carga útil; la línea de abajo dice qué opina el RFC 6455.</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Receptor lento</translation>
    </message>
    <message>
        <source>Stops reading for %1 s. What the server sends fills the kernels&apos; buffers and then the server&apos;s own for this client, which closes it when that is full.</source>
        <translation>Deja de leer durante %1 s. Lo que envía el servidor llena los búferes de los núcleos y después el suyo para este cliente; cuando está lleno, el servidor cierra.</translation>
    </message>
    <message>
        <source>Unmasked frame</source>
        <translation>Trama sin máscara</translation>
    </message>
    <message>
        <source>A client masks every frame, so that no proxy mistakes what it sends for HTTP. The server closes with 1002.</source>
        <translation>Un cliente enmascara cada trama, para que ningún proxy la tome por HTTP. El servidor cierra con 1002.</translation>
    </message>
    <message>
        <source>RSV bit set</source>
        <translation>Bit RSV activado</translation>
    </message>
    <message>
        <source>The three RSV bits belong to extensions, and none was negotiated that uses this one. The server closes with 1002.</source>
        <translation>Los tres bits RSV son de las extensiones, y ninguna de las negociadas usa este. El servidor cierra con 1002.</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>Opcode desconocido</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and B to F have no meaning yet. The server closes with 1002.</source>
        <translation>Los opcodes 3 a 7 y B a F aún no tienen significado. El servidor cierra con 1002.</translation>
    </message>
    <message>
        <source>Fragmented ping</source>
        <translation>Ping en partes</translation>
    </message>
    <message>
        <source>Control frames come in between the frames of a message, so they are never in pieces themselves. The server closes with 1002.</source>
        <translation>Las tramas de control van entre las de un mensaje, por eso nunca van en partes. El servidor cierra con 1002.</translation>
    </message>
    <message>
        <source>Continuation without a start</source>
        <translation>Continuación sin comienzo</translation>
    </message>
    <message>
        <source>The next piece of a message that nobody began. The server closes with 1002.</source>
        <translation>La siguiente parte de un mensaje que nadie empezó. El servidor cierra con 1002.</translation>
    </message>
    <message>
        <source>Bad UTF-8 in a text</source>
        <translation>UTF-8 incorrecto en un texto</translation>
    </message>
    <message>
        <source>A text message is UTF-8, and the byte ff never occurs in that. The server closes with 1007.</source>
        <translation>Un mensaje de texto es UTF-8, donde el byte ff no aparece nunca. El servidor cierra con 1007.</translation>
    </message>
    <message>
        <source>Close with code 1005</source>
        <translation>Close con el código 1005</translation>
    </message>
    <message>
        <source>1005 is what close events say where a Close had no code; on the wire it is forbidden. The server answers with 1002.</source>
        <translation>1005 es lo que dice el evento close cuando un Close no tenía código; en la red está prohibido. El servidor responde con 1002.</translation>
    </message>
    <message>
        <source>One message in three frames</source>
        <translation>Un mensaje en tres tramas</translation>
    </message>
    <message>
        <source>A message in three frames</source>
        <translation>Mensaje en tres tramas</translation>
    </message>
    <message>
        <source>Allowed: one text in three pieces, one each time you send. The server has the message after the third, with FIN 1; until then nothing else may be said here.</source>
        <translation>Permitido: un texto en tres partes, una por envío. El servidor tiene el mensaje tras la tercera, con FIN 1; hasta entonces no puede decirse aquí nada más.</translation>
    </message>
    <message>
        <source>A burst that fills the buffer</source>
        <translation>Ráfaga que llena el búfer</translation>
    </message>
    <message>
        <source>Gives %1 to send() at once, in many messages: bufferedAmount jumps up, and falls as the network takes them.</source>
        <translation>Da %1 a send() de una vez, en muchos mensajes: bufferedAmount salta y baja a medida que la red los toma.</translation>
    </message>
</context>
<context>
    <name>Limpid::BufferGauge</name>
    <message>
        <source>Bytes on the wire&apos;s queue</source>
        <translation>Bytes que esperan salir a la red</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>red</translation>
    </message>
    <message>
        <source>Payload bytes that were given to send() and that the network has not taken yet, as in a browser.</source>
        <translation>Bytes de carga útil que se entregaron a send() y que la red aún no ha tomado, como en un navegador.</translation>
    </message>
    <message>
        <source>All bytes waiting to leave this process: frame headers and control frames included.</source>
        <translation>Todos los bytes que aún no han salido de este proceso, incluidas las cabeceras de trama y las tramas de control.</translation>
    </message>
    <message>
        <source>bufferedAmount over the last minute</source>
        <translation>bufferedAmount en el último minuto</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>%1 now, peak %2, high-water mark %3</source>
        <translation>%1 ahora, pico %2, marca superior %3</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>enviado %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatArea</name>
    <message>
        <source>Not connected: what you send is kept, and goes out with the next connection.</source>
        <translation>Sin conexión: lo que envíe se guarda y saldrá con la próxima conexión.</translation>
    </message>
    <message>
        <source>What you send is kept until the server has let you into this group.</source>
        <translation>Lo que envíe se guarda hasta que el servidor le admita en este grupo.</translation>
    </message>
    <message>
        <source>This desktop does not know how to open %1</source>
        <translation>Este escritorio no sabe abrir %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatPane</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Enter the address of a server and your nick above. Everything the connection does will be shown here; F12 opens the inspector.</source>
        <translation>Escriba arriba la dirección de un servidor y su nick. Aquí se mostrará todo lo que ocurra en la conexión; F12 abre el inspector.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>Aún en ningún grupo</translation>
    </message>
    <message>
        <source>People talk in groups. Join one by its name; it begins to exist with the first who joins.</source>
        <translation>Se conversa en grupos. Únase a uno por su nombre; empieza a existir con quien se une primero.</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Unirse a un grupo</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n persona está escribiendo…</numerusform>
            <numerusform>%n personas están escribiendo…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Unirse…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>&amp;Acerca de Limpid</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>C&amp;errar…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>&amp;Guardar la grabación…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir una grabación…</translation>
    </message>
    <message>
        <source>&amp;Go to group…</source>
        <translation>&amp;Ir a un grupo…</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Siguiente &amp;no leído</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions</source>
        <translation>Notificar &amp;menciones</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>Nueva ventana sin p&amp;rotocolo</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientDetail</name>
    <message>
        <source>Select a client to see what waits for it, to freeze or to close it.</source>
        <translation>Seleccione un cliente para ver qué le espera, congelarlo o cerrar su conexión.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Buffered, of the limit</source>
        <translation>En búfer, respecto al límite</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>en búfer</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>rec., env.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>Stop reading from this client, so that its own bufferedAmount grows</source>
        <translation>Dejar de leer de este cliente, para que crezca su propio bufferedAmount</translation>
    </message>
    <message>
        <source>Start the closing handshake with a code and a reason of your choice</source>
        <translation>Iniciar el handshake de cierre con un código y un motivo a su elección</translation>
    </message>
    <message>
        <source>Close with 1008 (policy violation) without asking</source>
        <translation>Cerrar con 1008 (infracción de las normas) sin preguntar</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 it is closed with 1013.</source>
        <translation>Lee más despacio de lo que se le envía. Por encima de %1 se cierra con 1013.</translation>
    </message>
    <message>
        <source>You stopped reading from it: what it sends waits at its end.</source>
        <translation>Ha dejado de leer de él: lo que envía espera en su extremo.</translation>
    </message>
    <message>
        <source>%1/s, %2/s</source>
        <translation>%1/s, %2/s</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>Show each of its frames, both ways, in the live log</source>
        <translation>Mostrar en el registro en vivo cada una de sus tramas, en ambos sentidos</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 its group messages are skipped.</source>
        <translation>Lee más despacio de lo que se le envía. Por encima de %1 se omiten sus mensajes de grupo.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Ban the address</source>
        <translation>Bloquear la dirección</translation>
    </message>
    <message>
        <source>Close everybody from this address with 1008, and refuse it with 403</source>
        <translation>Cerrar con 1008 a todos los de esta dirección y rechazarla con 403</translation>
    </message>
    <message>
        <source>Measure the round trip now</source>
        <translation>Medir ahora la ida y vuelta</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>midiendo…</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientOptions</name>
    <message>
        <source>limpid-client: %1
Try &apos;limpid-client --help&apos;.</source>
        <translation>limpid-client: %1
Pruebe «limpid-client --help».</translation>
    </message>
    <message>
        <source>Group chat you can see through: the client.</source>
        <translation>El chat de grupo que lo deja ver todo: el cliente.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>The name to chat under.</source>
        <translation>El nick para el chat.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>A group to join; may be given several times.</source>
        <translation>Un grupo al que unirse; se puede repetir.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system (sistema), light (clara) o dark (oscura).</translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>one address at most, not &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>una dirección como máximo, no «%1» y «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick</source>
        <translation>«%1» no sirve como nick</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a group&apos;s name</source>
        <translation>«%1» no sirve como nombre de grupo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no appearance; there are system, light and dark</source>
        <translation>«%1» no es una apariencia; hay system, light y dark</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 necesita --headless</translation>
    </message>
    <message>
        <source>--headless needs an address to connect to</source>
        <translation>--headless necesita una dirección a la que conectarse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a WebSocket</source>
        <translation>«%1» no es la dirección de un WebSocket</translation>
    </message>
    <message>
        <source>Connects to this ws:// or wss:// address at once; a wschat:// link is shown first.</source>
        <translation>Se conecta de inmediato a esta dirección ws:// o wss://; un enlace wschat:// se muestra primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link to a chat that Limpid understands</source>
        <translation>«%1» no es un enlace a un chat que Limpid entienda</translation>
    </message>
    <message>
        <source>--compare takes two files, and no other option</source>
        <translation>--compare toma dos archivos y ninguna otra opción</translation>
    </message>
    <message>
        <source>Compares two recordings: two files instead of the address.</source>
        <translation>Compara dos grabaciones: dos archivos en lugar de la dirección.</translation>
    </message>
    <message>
        <source>--profile is for windows: --headless keeps nothing</source>
        <translation>--profile es para ventanas: --headless no guarda nada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a profile&apos;s name</source>
        <translation>«%1» no puede ser el nombre de un perfil</translation>
    </message>
    <message>
        <source>Keeps settings and unsent messages apart from those of other profiles.</source>
        <translation>Guarda los ajustes y los mensajes sin enviar aparte de los de otros perfiles.</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientPane</name>
    <message>
        <source>nick, address, path or state</source>
        <translation>nick, dirección, ruta o estado</translation>
    </message>
    <message>
        <source>Filter of the clients</source>
        <translation>Filtro de los clientes</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Clients connect to %1. Give them this address.</source>
        <translation>Los clientes se conectan a %1. Deles esta dirección.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>CLIENTS</source>
        <translation>CLIENTES</translation>
    </message>
    <message>
        <source>CLIENTS %1 of %2</source>
        <translation>CLIENTES %1 DE %2</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientStatusBar</name>
    <message>
        <source>up %1</source>
        <translation>abierta hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n reconexión</numerusform>
            <numerusform>%n reconexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 kept</source>
        <translation>
            <numerusform>%n evento, %1 guardados</numerusform>
            <numerusform>%n eventos, %1 guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientWindow</name>
    <message>
        <source>Limpid</source>
        <translation>Limpid</translation>
    </message>
    <message>
        <source>Limpid · #%1 on %2</source>
        <translation>Limpid · #%1 en %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The title of a window, and the name of its profile.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseCard</name>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminada por</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Tramas Close</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>Respuesta HTTP</translation>
    </message>
    <message>
        <source>For the log</source>
        <translation>Para el registro</translation>
    </message>
    <message>
        <source>You closed the connection</source>
        <translation>Ha cerrado la conexión</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>no se indicó ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No connection has ended yet</source>
        <translation>Aún no ha terminado ninguna conexión</translation>
    </message>
    <message>
        <source>When one does, this page tells who ended it and why.</source>
        <translation>Cuando termine una, esta página dirá quién la terminó y por qué.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>this program: what the server sent breaks the protocol</source>
        <translation>este programa: lo que envió el servidor infringe el protocolo</translation>
    </message>
    <message>
        <source>nobody: TCP ended under it</source>
        <translation>nadie: TCP se cortó</translation>
    </message>
    <message>
        <source>nobody: it never came about</source>
        <translation>nadie: no llegó a establecerse</translation>
    </message>
    <message>
        <source>one came, and was answered</source>
        <translation>llegó una y se respondió</translation>
    </message>
    <message>
        <source>one was sent, and was answered</source>
        <translation>se envió una y se respondió</translation>
    </message>
    <message>
        <source>one came, and could not be answered any more</source>
        <translation>llegó una y ya no se pudo responder</translation>
    </message>
    <message>
        <source>one was sent, and no answer came</source>
        <translation>se envió una y no hubo respuesta</translation>
    </message>
    <message>
        <source>none either way</source>
        <translation>ninguna en ningún sentido</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Last frames</source>
        <translation>Últimas tramas</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseClientDialog</name>
    <message>
        <source>Close connection</source>
        <translation>Cerrar conexión</translation>
    </message>
    <message>
        <source>Close the connection of %1</source>
        <translation>Cerrar la conexión de %1</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>Códigos habituales</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>otro código</translation>
    </message>
    <message>
        <source>what the client is told; may be empty</source>
        <translation>lo que verá el cliente; opcional</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>%1 may not be sent. Take 1000 to 1003, 1007 to 1014, or 3000 to 4999; 4000 and above are yours to define.</source>
        <translation>%1 no se puede enviar. Elija de 1000 a 1003, de 1007 a 1014 o de 3000 a 4999; a partir de 4000 el significado lo decide usted.</translation>
    </message>
    <message>
        <source>The reason has %1 bytes; a Close frame holds %2.</source>
        <translation>El motivo tiene %1 bytes; en una trama Close caben %2.</translation>
    </message>
    <message>
        <source>The client will see code %1 and the reason.</source>
        <translation>El cliente verá el código %1 y el motivo.</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseDialog</name>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>optional, at most 123 bytes</source>
        <translation>opcional, 123 bytes como máximo</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>&amp;Cerrar conexión</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>An application may send 1000 and 3000 to 4999; the other codes are the protocol&apos;s own.</source>
        <translation>Una aplicación puede enviar 1000 y de 3000 a 4999; los demás códigos son del propio protocolo.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long.</source>
        <translation>
            <numerusform>Al motivo le sobra %n byte.</numerusform>
            <numerusform>Al motivo le sobran %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::CommandRunner</name>
    <message numerus="yes">
        <source>%n message(s) under your nick are not sent yet.</source>
        <translation>
            <numerusform>%n mensaje con su nick aún no se ha enviado.</numerusform>
            <numerusform>%n mensajes con su nick aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection that could be measured.</source>
        <translation>No hay ninguna conexión que medir.</translation>
    </message>
    <message>
        <source>The server answered after %1.</source>
        <translation>El servidor respondió en %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::CommandWords</name>
    <message>
        <source>There is no command /%1. /help lists all; two slashes send a text that begins with one.</source>
        <translation>No existe la orden /%1. /help las muestra todas; dos barras envían un texto que empieza por una.</translation>
    </message>
    <message>
        <source>/%1 needs a word behind it; /help says which.</source>
        <translation>/%1 necesita una palabra detrás; /help dice cuál.</translation>
    </message>
    <message>
        <source>/%1 takes nothing behind it.</source>
        <translation>/%1 no admite nada detrás.</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>El nombre de un grupo solo lleva letras de la A a la Z, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick: 32 characters at most, and nothing invisible.</source>
        <translation>«%1» no puede ser un nick: 32 caracteres como máximo, y nada invisible.</translation>
    </message>
    <message>
        <source>GROUP: joins a group and shows it</source>
        <translation>GRUPO: se une a un grupo y lo muestra</translation>
    </message>
    <message>
        <source>leaves this group</source>
        <translation>sale de este grupo</translation>
    </message>
    <message>
        <source>NAME: connects again under another nick</source>
        <translation>NOMBRE: vuelve a conectar con otro nick</translation>
    </message>
    <message>
        <source>ACTION: says what you do, behind an asterisk</source>
        <translation>ACCIÓN: dice lo que usted hace, tras un asterisco</translation>
    </message>
    <message>
        <source>empties this view; nothing is deleted</source>
        <translation>vacía esta vista; no se borra nada</translation>
    </message>
    <message>
        <source>measures the round trip to the server</source>
        <translation>mide el viaje de ida y vuelta al servidor</translation>
    </message>
    <message>
        <source>sends a text that begins with a slash</source>
        <translation>envía un texto que empieza por una barra</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonDelegate</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>derecha</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonModel</name>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>dir.</translation>
    </message>
    <message>
        <source>op</source>
        <translation>op</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonWindow</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 y %2 comparados</translation>
    </message>
    <message>
        <source>Only the first %1 messages of each recording are compared</source>
        <translation>Solo se comparan los primeros %1 mensajes de cada grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after them are not looked at.</source>
        <translation>
            <numerusform>%n mensaje posterior no se tiene en cuenta.</numerusform>
            <numerusform>%n mensajes posteriores no se tienen en cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>Messages of both recordings</source>
        <translation>Mensajes de ambas grabaciones</translation>
    </message>
    <message>
        <source>Payload in %1</source>
        <translation>Carga útil en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), the same in both recordings</source>
        <translation>
            <numerusform>%n mensaje, igual en ambas grabaciones</numerusform>
            <numerusform>%n mensajes, iguales en ambas grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same · %2 only left · %3 only right</source>
        <translation>%1 iguales · %2 solo a la izquierda · %3 solo a la derecha</translation>
    </message>
</context>
<context>
    <name>Limpid::Composer</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>Mensaje a #%1</translation>
    </message>
    <message>
        <source>Message to #%1</source>
        <translation>Mensaje a #%1</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes: shorten the text to send it</source>
        <translation>%1 de %2 bytes como máximo: acorte el texto para enviarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>queda %n byte</numerusform>
            <numerusform>quedan %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ConditionBadge</name>
    <message>
        <source>Nothing is read from this connection. Click to read on.</source>
        <translation>No se lee nada de esta conexión. Haga clic para seguir leyendo.</translation>
    </message>
    <message>
        <source>Pings are not answered. Click to answer them again.</source>
        <translation>No se responde a los pings. Haga clic para volver a responder.</translation>
    </message>
    <message>
        <source>frozen, %1 s</source>
        <translation>congelado, %1 s</translation>
    </message>
    <message>
        <source>pong off</source>
        <translation>sin pong</translation>
    </message>
</context>
<context>
    <name>Limpid::ConnectionBar</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>readyState of the WebSocket; click for the ways to close it</source>
        <translation>readyState del WebSocket; haga clic para ver cómo cerrarlo</translation>
    </message>
    <message>
        <source>Round trip of the last ping</source>
        <translation>Ida y vuelta del último ping</translation>
    </message>
    <message>
        <source>&amp;Nick</source>
        <translation>&amp;Nick</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>Nick</translation>
    </message>
    <message>
        <source>your nick</source>
        <translation>su nick</translation>
    </message>
    <message>
        <source>&amp;Normally, 1000</source>
        <translation>&amp;Normal, 1000</translation>
    </message>
    <message>
        <source>&amp;Without a code</source>
        <translation>&amp;Sin código</translation>
    </message>
    <message>
        <source>With &amp;code and reason…</source>
        <translation>Con &amp;código y motivo…</translation>
    </message>
    <message>
        <source>&amp;Drop TCP, no closing handshake</source>
        <translation>Cortar &amp;TCP, sin handshake de cierre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>Ida y vuelta: %1</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Dirección</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterView</name>
    <message>
        <source>Figures of the server</source>
        <translation>Cifras del servidor</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterWords</name>
    <message>
        <source>Connections accepted</source>
        <translation>Conexiones aceptadas</translation>
    </message>
    <message>
        <source>WebSockets opened</source>
        <translation>WebSockets abiertos</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Denegadas: %1</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Mensajes entregados</translation>
    </message>
    <message>
        <source>Not delivered: client too slow</source>
        <translation>Sin entregar: cliente demasiado lento</translation>
    </message>
    <message>
        <source>Not delivered: client leaving</source>
        <translation>Sin entregar: el cliente se va</translation>
    </message>
    <message>
        <source>Pauses for sending too fast</source>
        <translation>Pausas por enviar demasiado rápido</translation>
    </message>
    <message>
        <source>Pings after silence</source>
        <translation>Pings tras un silencio</translation>
    </message>
    <message>
        <source>Dropped without an answer</source>
        <translation>Cortadas por falta de respuesta</translation>
    </message>
    <message>
        <source>Close sent: %1</source>
        <translation>Close enviado: %1</translation>
    </message>
    <message>
        <source>Close received: %1</source>
        <translation>Close recibido: %1</translation>
    </message>
    <message>
        <source>Waiting for all clients</source>
        <translation>En espera para todos los clientes</translation>
    </message>
    <message>
        <source>Waiting for one client, at most</source>
        <translation>En espera para un cliente, como máximo</translation>
    </message>
    <message>
        <source>Loop lag of worker %1</source>
        <translation>Retraso del bucle del worker %1</translation>
    </message>
    <message>
        <source>too many from one address</source>
        <translation>demasiadas desde una dirección</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>servidor lleno</translation>
    </message>
    <message>
        <source>head too large</source>
        <translation>cabecera demasiado grande</translation>
    </message>
    <message>
        <source>wrong join code</source>
        <translation>código de acceso incorrecto</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>petición mal formada</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>no existe esa ruta</translation>
    </message>
    <message>
        <source>origin not allowed</source>
        <translation>origen no permitido</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>server stopping</source>
        <translation>el servidor se detiene</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>other version of WebSocket</source>
        <translation>otra versión de WebSocket</translation>
    </message>
    <message>
        <source>Lost on the channel layer: %1</source>
        <translation>Perdidos en el channel layer: %1</translation>
    </message>
    <message>
        <source>before the client was open</source>
        <translation>antes de abrirse el cliente</translation>
    </message>
    <message>
        <source>received too late</source>
        <translation>recibidos demasiado tarde</translation>
    </message>
    <message>
        <source>a channel was full</source>
        <translation>un canal estaba lleno</translation>
    </message>
    <message>
        <source>not received fast enough</source>
        <translation>no recibidos a tiempo</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>no había nadie</translation>
    </message>
    <message>
        <source>of an unknown type</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>the layer was away or full</source>
        <translation>el layer estaba caído o lleno</translation>
    </message>
    <message>
        <source>banned address</source>
        <translation>dirección bloqueada</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryTableWords</name>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>waiting before it</source>
        <translation>en espera antes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryWords</name>
    <message numerus="yes">
        <source>accepted, %n skipped</source>
        <translation>
            <numerusform>aceptado, %n omitido</numerusform>
            <numerusform>aceptado, %n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted, waits for %n</source>
        <translation>
            <numerusform>aceptado, falta %n</numerusform>
            <numerusform>aceptado, faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>no enviado: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::DividerPainter</name>
    <message numerus="yes">
        <source>%n message(s) recovered</source>
        <translation>
            <numerusform>%n mensaje recuperado</numerusform>
            <numerusform>%n mensajes recuperados</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>Aquí faltan mensajes</translation>
    </message>
    <message>
        <source>Messages that were missed are being fetched</source>
        <translation>Recuperando los mensajes perdidos</translation>
    </message>
    <message>
        <source>More messages were missed here</source>
        <translation>Aquí se perdieron más mensajes</translation>
    </message>
</context>
<context>
    <name>Limpid::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>As &amp;HAR…</source>
        <translation>Como &amp;HAR…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Como &amp;CSV…</translation>
    </message>
</context>
<context>
    <name>Limpid::Figure</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Limpid::FindBar</name>
    <message>
        <source>Find in this group</source>
        <translation>Buscar en este grupo</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Posteriores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Asks the server for everything in this group that has these words</source>
        <translation>Pide al servidor todo lo que contenga estas palabras en este grupo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not loaded here; Enter searches all by words</source>
        <translation>no está cargado aquí; Intro busca las palabras en todo</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a line of the log to look into it.</source>
        <translation>Seleccione una línea del registro para examinarla.</translation>
    </message>
    <message numerus="yes">
        <source>Frame, %n byte(s)</source>
        <translation>
            <numerusform>Trama, %n byte</numerusform>
            <numerusform>Trama, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Handshake, request</source>
        <translation>Handshake, petición</translation>
    </message>
    <message>
        <source>Handshake, response</source>
        <translation>Handshake, respuesta</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>FIN 1: the last (or only) frame of the message. RFC 6455, 5.2</source>
        <translation>FIN 1: la última (o única) trama del mensaje. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>FIN 0: more frames of this message follow. RFC 6455, 5.4</source>
        <translation>FIN 0: siguen más tramas de este mensaje. RFC 6455, 5.4</translation>
    </message>
    <message>
        <source>RSV1: the payload is compressed by permessage-deflate. RFC 7692, 7.2.3</source>
        <translation>RSV1: la carga útil está comprimida con permessage-deflate. RFC 7692, 7.2.3</translation>
    </message>
    <message>
        <source>RSV 000: no extension changed this frame. RFC 6455, 5.2</source>
        <translation>RSV 000: ninguna extensión modificó esta trama. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>A control frame: at most 125 bytes, never in pieces. RFC 6455, 5.5</source>
        <translation>Una trama de control: 125 bytes como máximo, nunca fragmentada. RFC 6455, 5.5</translation>
    </message>
    <message>
        <source>What the payload is: text, binary, or the next piece. RFC 6455, 5.6</source>
        <translation>Qué es la carga útil: texto, binario o el fragmento siguiente. RFC 6455, 5.6</translation>
    </message>
    <message>
        <source>MASK 1: every frame of a client is masked. RFC 6455, 5.3</source>
        <translation>MASK 1: toda trama de un cliente va enmascarada. RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>MASK 0: a server never masks. RFC 6455, 5.1</source>
        <translation>MASK 0: un servidor nunca enmascara. RFC 6455, 5.1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</source>
        <translation>
            <numerusform>%n byte de carga útil; la cabecera de la trama ocupa %1 más. RFC 6455, 5.2</numerusform>
            <numerusform>%n bytes de carga útil; la cabecera de la trama ocupa %1 más. RFC 6455, 5.2</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking key: the payload went over the wire XORed with these four octets. RFC 6455, 5.3</source>
        <translation>Clave de enmascaramiento: la carga útil viajó combinada por XOR con estos cuatro octetos. RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>RSV2 or RSV3: no extension that is known here uses them. RFC 6455, 5.2</source>
        <translation>RSV2 o RSV3: ninguna extensión conocida aquí los usa. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>MASK 0: a client has to mask; the server should close. RFC 6455, 5.1</source>
        <translation>MASK 0: un cliente debe enmascarar; el servidor debería cerrar. RFC 6455, 5.1</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameEditor</name>
    <message>
        <source>FIN: the last frame of a message</source>
        <translation>FIN: última trama de un mensaje</translation>
    </message>
    <message>
        <source>RSV%1: for extensions</source>
        <translation>RSV%1: para extensiones</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Opcode: what the frame is</source>
        <translation>Opcode: qué es la trama</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>MASK: the payload is masked</source>
        <translation>MASK: la carga útil está enmascarada</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>Cómo se escribe la carga útil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>These bytes are no text that could be edited; they stay in hexadecimal digits.</source>
        <translation>Estos bytes no son un texto que se pueda editar; se quedan en hexadecimal.</translation>
    </message>
    <message>
        <source>That is not hexadecimal: write pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Eso no es hexadecimal: escriba pares de los dígitos 0 a 9 y a a f, como 48 65 6c.</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupPane</name>
    <message>
        <source>GROUPS</source>
        <translation>GRUPOS</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Leave this group</source>
        <translation>&amp;Salir de este grupo</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Unirse a un grupo</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ Unirse a grupo</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; Enter joins</source>
        <translation>Letras, cifras, «-», «_» y «.»; Intro para unirse</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>El nombre de un grupo solo lleva letras de la A a la Z, cifras, «-», «_» y «.».</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreeDelegate</name>
    <message>
        <source>%1 raw</source>
        <translation>%1 sin chat</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreePane</name>
    <message>
        <source>A group is there as long as somebody is in it.</source>
        <translation>Un grupo existe mientras haya alguien en él.</translation>
    </message>
    <message>
        <source>GROUPS</source>
        <translation>GRUPOS</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>Limpid::HandshakeView</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <source>Request, as sent</source>
        <translation>Petición, tal como se envió</translation>
    </message>
    <message>
        <source>Answer, as received</source>
        <translation>Respuesta, tal como se recibió</translation>
    </message>
</context>
<context>
    <name>Limpid::HeadlessOptions</name>
    <message>
        <source>--close takes 1000 or 3000 to 4999, not &quot;%1&quot;</source>
        <translation>--close admite 1000 o de 3000 a 4999, no «%1»</translation>
    </message>
    <message>
        <source>the reason of --close has more than %1 bytes</source>
        <translation>el motivo de --close tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header of the handshake</source>
        <translation>«%1» no sirve como cabecera del handshake</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a subprotocol</source>
        <translation>«%1» no sirve como subprotocolo</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 admite un número de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>--for takes a number of seconds, not &quot;%1&quot;</source>
        <translation>--for admite un número de segundos, no «%1»</translation>
    </message>
    <message>
        <source>--cert and --key go together</source>
        <translation>--cert y --key van juntas</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;</source>
        <translation>--proxy admite http://HOST:PORT o socks5://HOST:PORT, no «%1»</translation>
    </message>
    <message>
        <source>--%1 is for the chat, and --raw is without it</source>
        <translation>--%1 es para el chat, y --raw va sin él</translation>
    </message>
    <message>
        <source>--%1 needs --raw</source>
        <translation>--%1 necesita --raw</translation>
    </message>
    <message>
        <source>--send needs a --group to send to, or --raw</source>
        <translation>--send necesita un --group al que enviar, o --raw</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>No window: all that happens is written to stdout as NDJSON.</source>
        <translation>Sin ventana: todo lo que ocurre se escribe en stdout como NDJSON.</translation>
    </message>
    <message>
        <source>Sends a text message; without --raw to every --group.</source>
        <translation>Envía un mensaje de texto; sin --raw, a cada --group.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Sends the file as a binary message.</source>
        <translation>Envía el archivo como mensaje binario.</translation>
    </message>
    <message>
        <source>Sends a Ping.</source>
        <translation>Envía un Ping.</translation>
    </message>
    <message>
        <source>Answers each message with itself until the peer closes.</source>
        <translation>Devuelve cada mensaje tal cual hasta que el otro extremo cierre.</translation>
    </message>
    <message>
        <source>Closes with this code (1000, 3000 to 4999) when all has been sent.</source>
        <translation>Cierra con este código (1000, 3000 a 4999) cuando todo se ha enviado.</translation>
    </message>
    <message>
        <source>CODE[:REASON]</source>
        <translation>CÓDIGO[:MOTIVO]</translation>
    </message>
    <message>
        <source>Closes when it has been open for so long.</source>
        <translation>Cierra cuando lleva abierta este tiempo.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>One more header in the handshake.</source>
        <translation>Una cabecera más en el handshake.</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>NOMBRE:VALOR</translation>
    </message>
    <message>
        <source>Offers a subprotocol.</source>
        <translation>Ofrece un subprotocolo.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Does not offer to compress (permessage-deflate).</source>
        <translation>No ofrece compresión (permessage-deflate).</translation>
    </message>
    <message>
        <source>Fails the connection (1009) on a larger message (67108864).</source>
        <translation>Corta la conexión (1009) ante un mensaje mayor (67108864).</translation>
    </message>
    <message>
        <source>Writes only so much of a payload to stdout.</source>
        <translation>Escribe en stdout solo esta parte de cada carga útil.</translation>
    </message>
    <message>
        <source>wss: trusts the certificates in this PEM file, too.</source>
        <translation>wss: confía también en los certificados de este archivo PEM.</translation>
    </message>
    <message>
        <source>wss: shows this certificate (PEM) to the server.</source>
        <translation>wss: presenta este certificado (PEM) al servidor.</translation>
    </message>
    <message>
        <source>wss: the private key of --cert (PEM).</source>
        <translation>wss: la clave privada de --cert (PEM).</translation>
    </message>
    <message>
        <source>wss: takes any certificate.</source>
        <translation>wss: acepta cualquier certificado.</translation>
    </message>
    <message>
        <source>Connects through http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Se conecta a través de http://HOST:PORT o socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Each line on stdout is a JSON object; docs/NDJSON.md describes them.
Exit code: 0 after a clean close; 1 after any other end, or if the chat&apos;s
server refused something; 2 for bad usage.
</source>
        <translation>Cada línea de stdout es un objeto JSON; docs/NDJSON.md los describe.
Código de salida: 0 tras un cierre limpio; 1 tras cualquier otro final, o si el
servidor del chat rechazó algo; 2 por uso incorrecto.
</translation>
    </message>
    <message>
        <source>Without a window (--headless):
--header, --protocol, --send, --send-binary and --ping may be given several
times. The last three are done in their order, as soon as the connection is
open. Then it is closed: in the chat when the server has accepted each
message, with --raw when nothing has come for one second, with --close at
once, with --for when its time is over, with --echo by the peer. If there is
nothing to do, it listens until the peer closes. Ctrl+C closes, too; a second
one drops the connection.
</source>
        <translation>Sin ventana (--headless):
--header, --protocol, --send, --send-binary y --ping se pueden repetir. Las
tres últimas se ejecutan en su orden en cuanto la conexión está abierta.
Después se cierra: en el chat, cuando el servidor ha aceptado cada mensaje; con
--raw, cuando no ha llegado nada durante un segundo; con --close, enseguida;
con --for, al acabar su tiempo; con --echo, la cierra el otro extremo. Si no
hay nada que hacer, escucha hasta que el otro extremo cierre. Ctrl+C también
cierra; un segundo corta la conexión.
</translation>
    </message>
    <message>
        <source>No chat: for any WebSocket server; with a window, too.</source>
        <translation>Sin chat: para cualquier servidor WebSocket; también con ventana.</translation>
    </message>
</context>
<context>
    <name>Limpid::HitsPane</name>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Searching needs a connection to the server</source>
        <translation>Para buscar hace falta una conexión con el servidor</translation>
    </message>
    <message>
        <source>This message is too far back to be shown in the conversation</source>
        <translation>Este mensaje es demasiado antiguo para mostrarlo en la conversación</translation>
    </message>
    <message>
        <source>Searching everything that was said…</source>
        <translation>Buscando en todo lo que se ha dicho…</translation>
    </message>
    <message>
        <source>The server keeps no history, or cannot search it now</source>
        <translation>El servidor no guarda historial o no puede buscar en él ahora</translation>
    </message>
    <message>
        <source>The connection ended before the answer came</source>
        <translation>La conexión terminó antes de llegar la respuesta</translation>
    </message>
    <message>
        <source>Nothing found: only whole words are looked for</source>
        <translation>Sin resultados: solo se buscan palabras completas</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s) found; more follow at the end</source>
        <translation>
            <numerusform>El mensaje encontrado más reciente; al final siguen más</numerusform>
            <numerusform>Los %n mensajes encontrados más recientes; al final siguen más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n mensaje encontrado</numerusform>
            <numerusform>%n mensajes encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Why it closed</source>
        <translation>Por qué se cerró</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Banco de pruebas</translation>
    </message>
</context>
<context>
    <name>Limpid::LeaveBox</name>
    <message>
        <source>Leave #%1</source>
        <translation>Salir de #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) you wrote to this group have not been sent.</source>
        <translation>
            <numerusform>%n mensaje que escribió a este grupo no se ha enviado.</numerusform>
            <numerusform>%n mensajes que escribió a este grupo no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay to have everything sent, or discard what is left. What is on its way now can arrive all the same.</source>
        <translation>Quédese para que se envíe todo, o descarte lo que queda. Lo que ya está en camino puede llegar de todos modos.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>&amp;Discard and leave</source>
        <translation>&amp;Descartar y salir</translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerPane</name>
    <message>
        <source>Each message to a group that is sent while you look here is listed, with what became of it for each member.</source>
        <translation>Aquí aparece cada mensaje a un grupo que se envía mientras usted mira, con lo que fue de él para cada miembro.</translation>
    </message>
    <message>
        <source>Messages to groups</source>
        <translation>Mensajes a grupos</translation>
    </message>
    <message>
        <source>What became of the message for each member</source>
        <translation>Qué fue del mensaje para cada miembro</translation>
    </message>
    <message numerus="yes">
        <source>%n more came too fast to be listed.</source>
        <translation>
            <numerusform>%n más llegó demasiado rápido para aparecer.</numerusform>
            <numerusform>%n más llegaron demasiado rápido para aparecer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerWords</name>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>%1 (raw)</source>
        <translation>%1 (sin chat)</translation>
    </message>
    <message>
        <source>channel layer</source>
        <translation>channel layer</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>se fue</translation>
    </message>
</context>
<context>
    <name>Limpid::ListenBar</name>
    <message>
        <source>■ Stop</source>
        <translation>■ Detener</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>everyone on the network</source>
        <translation>toda la red</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>en el &amp;puerto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>for everyone on the network</source>
        <translation>para toda la red</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>solo para este equipo</translation>
    </message>
    <message numerus="yes">
        <source>client(s)</source>
        <translation>
            <numerusform>cliente</numerusform>
            <numerusform>clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s)</source>
        <translation>
            <numerusform>grupo</numerusform>
            <numerusform>grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>mensajes/s</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>en búfer</translation>
    </message>
    <message>
        <source>buffered, most by %1</source>
        <translation>en búfer, sobre todo para %1</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>for whoever reaches this address</source>
        <translation>para quien alcance esta dirección</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>Compartir el servidor</translation>
    </message>
    <message>
        <source>All addresses, the join code, a link and a QR code</source>
        <translation>Todas las direcciones, el código de acceso, un enlace y un código QR</translation>
    </message>
</context>
<context>
    <name>Limpid::LogFilter</name>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Δ ms</source>
        <translation>Δ ms</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>dir.</translation>
    </message>
    <message>
        <source>op</source>
        <translation>op</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>red</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida y vuelta</translation>
    </message>
</context>
<context>
    <name>Limpid::LogView</name>
    <message>
        <source>filter, or /regex/</source>
        <translation>filtro, o /regex/</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filtro del registro</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Registro en vivo</translation>
    </message>
    <message>
        <source>This is not a valid regular expression</source>
        <translation>No es una expresión regular válida</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n)</source>
        <translation>
            <numerusform>Reanudar (%n)</numerusform>
            <numerusform>Reanudar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>Tipos de líneas</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>control frames</source>
        <translation>tramas de control</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>la conexión</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>todos los grupos</translation>
    </message>
</context>
<context>
    <name>Limpid::LowerPane</name>
    <message>
        <source>Live log</source>
        <translation>Registro en vivo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Live log and tables</source>
        <translation>Registro en vivo y tablas</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last minute, a second a row</source>
        <translation>Último minuto, un segundo por fila</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberDelegate</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberPane</name>
    <message>
        <source>People in the group</source>
        <translation>Personas en el grupo</translation>
    </message>
    <message numerus="yes">
        <source>PEOPLE · %n</source>
        <translation>
            <numerusform>PERSONAS · %n</numerusform>
            <numerusform>PERSONAS · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONAS</translation>
    </message>
</context>
<context>
    <name>Limpid::MentionNotices</name>
    <message>
        <source>%1 in #%2</source>
        <extracomment>The title of a notification: who has said something, and in which group.</extracomment>
        <translation>%1 en #%2</translation>
    </message>
</context>
<context>
    <name>Limpid::MessagePrelude</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
</context>
<context>
    <name>Limpid::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::MinuteWords</name>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>en búfer</translation>
    </message>
    <message>
        <source>loop lag</source>
        <translation>retraso del bucle</translation>
    </message>
</context>
<context>
    <name>Limpid::NamedChoice</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Its name; what has the same name already is replaced:</source>
        <translation>Su nombre; lo que ya se llame así se reemplaza:</translation>
    </message>
</context>
<context>
    <name>Limpid::NextStep</name>
    <message>
        <source>Check the spelling of the address, or write the computer&apos;s number in its place.</source>
        <translation>Revise la dirección, o escriba en su lugar el número del equipo.</translation>
    </message>
    <message>
        <source>See whether the server runs, and whether the port is right.</source>
        <translation>Compruebe que el servidor esté en marcha y que el puerto sea el correcto.</translation>
    </message>
    <message>
        <source>Try ws:// if the server has no TLS; or trust its certificate.</source>
        <translation>Pruebe ws:// si el servidor no tiene TLS; o confíe en su certificado.</translation>
    </message>
    <message>
        <source>Look at what came, in the Handshake tab; the path or the port may be another&apos;s.</source>
        <translation>Mire lo que llegó, en la pestaña Handshake; quizá la ruta o el puerto sean de otro.</translation>
    </message>
    <message>
        <source>Look at the last frames: the server&apos;s program has to be mended.</source>
        <translation>Mire las últimas tramas: hay que corregir el programa del servidor.</translation>
    </message>
    <message>
        <source>Connect again. If it breaks time and again, see what is in between: a proxy that ends what is silent, a cable, a Wi-Fi.</source>
        <translation>Conecte de nuevo. Si se corta una y otra vez, mire qué hay en medio: un proxy que corta lo que calla, un cable, una Wi-Fi.</translation>
    </message>
    <message>
        <source>Connect again when the server is back.</source>
        <translation>Conecte de nuevo cuando el servidor haya vuelto.</translation>
    </message>
    <message>
        <source>Look at the last frames sent: one of them breaks the protocol.</source>
        <translation>Mire las últimas tramas enviadas: una de ellas infringe el protocolo.</translation>
    </message>
    <message>
        <source>Send the other kind of message: text in place of bytes, or bytes in place of text.</source>
        <translation>Envíe el otro tipo de mensaje: texto en lugar de bytes, o bytes en lugar de texto.</translation>
    </message>
    <message>
        <source>Look at the last message sent: it is no UTF-8, or not what it says it is.</source>
        <translation>Mire el último mensaje enviado: no es UTF-8, o no es lo que dice ser.</translation>
    </message>
    <message>
        <source>Ask who runs the server: what was sent, or who sent it, is against its rules.</source>
        <translation>Pregunte a quien lleva el servidor: lo enviado, o quien lo envió, va contra sus reglas.</translation>
    </message>
    <message>
        <source>Send smaller messages, or have the server&apos;s limit raised.</source>
        <translation>Envíe mensajes más pequeños, o haga que suban el límite del servidor.</translation>
    </message>
    <message>
        <source>Connect again and offer the extension that the server did not take.</source>
        <translation>Conecte de nuevo y ofrezca la extensión que el servidor no aceptó.</translation>
    </message>
    <message>
        <source>Connect again. If it happens time and again, the server&apos;s log knows why.</source>
        <translation>Conecte de nuevo. Si se repite, el registro del servidor sabe por qué.</translation>
    </message>
    <message>
        <source>Connect again in a while, or read faster: the server has too much to do, or too much waited for this client.</source>
        <translation>Conecte de nuevo dentro de un rato, o lea más deprisa: el servidor tiene demasiado que hacer, o esperaba demasiado para este cliente.</translation>
    </message>
    <message>
        <source>The code is the server&apos;s own; its reason, or its documentation, says what it means.</source>
        <translation>El código es del propio servidor; su motivo, o su documentación, dice qué significa.</translation>
    </message>
    <message>
        <source>Connect again with the credentials that the server asks for.</source>
        <translation>Conecte de nuevo con las credenciales que pide el servidor.</translation>
    </message>
    <message>
        <source>The server does not let this client in: see which origins it allows, and whether the join code is right.</source>
        <translation>El servidor no deja entrar a este cliente: mire qué orígenes permite y si el código de acceso es correcto.</translation>
    </message>
    <message>
        <source>Try another path.</source>
        <translation>Pruebe otra ruta.</translation>
    </message>
    <message>
        <source>The server wants another version of the protocol.</source>
        <translation>El servidor pide otra versión del protocolo.</translation>
    </message>
    <message>
        <source>Wait a while: too many connections came from this address.</source>
        <translation>Espere un rato: llegaron demasiadas conexiones de esta dirección.</translation>
    </message>
    <message>
        <source>Connect again in a while: the server cannot do it now.</source>
        <translation>Conecte de nuevo dentro de un rato: ahora el servidor no puede.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s answer, in the Handshake tab.</source>
        <translation>Mire la respuesta del servidor, en la pestaña Handshake.</translation>
    </message>
</context>
<context>
    <name>Limpid::Notice</name>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>El nombre de un grupo solo lleva letras de la A a la Z, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>The server does not take this nick; choose another one.</source>
        <translation>El servidor no acepta este nick; elija otro.</translation>
    </message>
    <message>
        <source>The text is longer than this server allows.</source>
        <translation>El texto es más largo de lo que permite este servidor.</translation>
    </message>
    <message>
        <source>You are in as many groups as this server allows; leave one first.</source>
        <translation>Ya está en tantos grupos como permite este servidor; salga antes de uno.</translation>
    </message>
    <message>
        <source>The join code is wrong; ask the one who runs the server.</source>
        <translation>El código de acceso es incorrecto; pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>Too many messages in a short time; wait a moment.</source>
        <translation>Demasiados mensajes en poco tiempo; espere un momento.</translation>
    </message>
    <message>
        <source>You are not in that group any more; join it again.</source>
        <translation>Ya no está en ese grupo; vuelva a unirse.</translation>
    </message>
    <message>
        <source>The server cannot do that now; try again later.</source>
        <translation>El servidor no puede hacerlo ahora; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Client and server do not understand each other here; the log has both sides.</source>
        <translation>El cliente y el servidor no se entienden aquí; el registro muestra ambos lados.</translation>
    </message>
    <message>
        <source>The connection was lost (1006)</source>
        <translation>Se perdió la conexión (1006)</translation>
    </message>
    <message>
        <source>It broke without a Close frame: the network failed, or the server ended suddenly. Messages already shown stay here.</source>
        <translation>Se cortó sin trama Close: falló la red o el servidor terminó de repente. Los mensajes ya mostrados permanecen aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The connection was ended here (%1)</source>
        <translation>La conexión se cerró desde aquí (%1)</translation>
    </message>
    <message>
        <source>The server sent what the WebSocket protocol does not allow; the log&apos;s last frames show it.</source>
        <translation>El servidor envió algo que el protocolo WebSocket no permite; las últimas tramas del registro lo muestran.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>No dio ningún motivo.</translation>
    </message>
    <message>
        <source>The server is going away (1001)</source>
        <translation>El servidor se va (1001)</translation>
    </message>
    <message>
        <source>It was stopped or is restarting. Try again when it is back.</source>
        <translation>Se detuvo o se está reiniciando. Vuelva a intentarlo cuando esté de vuelta.</translation>
    </message>
    <message>
        <source>The server closed the connection (%1)</source>
        <translation>El servidor cerró la conexión (%1)</translation>
    </message>
    <message>
        <source>There is no computer named %1</source>
        <translation>No hay ningún equipo llamado %1</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or use the computer&apos;s number (such as 192.168.1.20) in its place.</source>
        <translation>Compruebe cómo está escrita la dirección, o use en su lugar la dirección IP del equipo (por ejemplo, 192.168.1.20).</translation>
    </message>
    <message>
        <source>No server answers at %1</source>
        <translation>Ningún servidor responde en %1</translation>
    </message>
    <message>
        <source>Is the server started, and is the port right? A firewall on its computer may keep others out, too.</source>
        <translation>¿Está iniciado el servidor y es correcto el puerto? Un cortafuegos en su equipo también puede impedir el acceso.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Sin conexión segura con %1</translation>
    </message>
    <message>
        <source>The server may not speak TLS (then the address begins with ws://), or its certificate is not trusted here.</source>
        <translation>Puede que el servidor no use TLS (entonces la dirección empieza por ws://) o que aquí no se confíe en su certificado.</translation>
    </message>
    <message>
        <source>The server refused the connection (HTTP %1)</source>
        <translation>El servidor denegó la conexión (HTTP %1)</translation>
    </message>
    <message>
        <source>There is no WebSocket at this path; the chat of a Limpid server is at &quot;/&quot;.</source>
        <translation>En esta ruta no hay ningún WebSocket; el chat de un servidor Limpid está en «/».</translation>
    </message>
    <message>
        <source>It answers, but does not let this client in; the Handshake tab shows its answer.</source>
        <translation>Responde, pero no deja entrar a este cliente; la pestaña Handshake muestra su respuesta.</translation>
    </message>
    <message>
        <source>That is not a WebSocket server: %1</source>
        <translation>Eso no es un servidor WebSocket: %1</translation>
    </message>
    <message>
        <source>Something answers there, but not with a WebSocket handshake; the Handshake tab shows what came.</source>
        <translation>Algo responde ahí, pero no con un handshake de WebSocket; la pestaña Handshake muestra lo que llegó.</translation>
    </message>
    <message>
        <source>That is not the address of a WebSocket</source>
        <translation>Esa no es la dirección de un WebSocket</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be connected to. An address looks like ws://192.168.1.20:8765/ or wss://chat.example.org/.</source>
        <translation>No es posible conectarse a «%1». Una dirección tiene este aspecto: ws://192.168.1.20:8765/ o wss://chat.example.org/.</translation>
    </message>
    <message>
        <source>A nick is needed</source>
        <translation>Hace falta un nick</translation>
    </message>
    <message>
        <source>1 to 32 visible characters, without a space at either end.</source>
        <translation>De 1 a 32 caracteres visibles, sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>The server refused that (%1)</source>
        <translation>El servidor lo rechazó (%1)</translation>
    </message>
    <message>
        <source>The server does not speak Limpid&apos;s chat</source>
        <translation>El servidor no habla el protocolo de chat de Limpid</translation>
    </message>
    <message>
        <source>What came was not limpid.chat.v1: %1</source>
        <translation>Lo que llegó no era limpid.chat.v1: %1</translation>
    </message>
    <message>
        <source>This connection was too slow: the server has left messages out.</source>
        <translation>Esta conexión era demasiado lenta: el servidor ha omitido mensajes.</translation>
    </message>
    <message>
        <source>What you write may not survive the end of this program</source>
        <translation>Puede que lo que escriba no sobreviva al final de este programa</translation>
    </message>
    <message>
        <source>The file that keeps messages until the server has them: %1</source>
        <translation>El archivo que guarda los mensajes hasta que los tenga el servidor: %1</translation>
    </message>
    <message>
        <source>What you discarded may be sent after all</source>
        <translation>Puede que lo descartado se envíe de todos modos</translation>
    </message>
    <message>
        <source>It is still in the file that keeps messages until the server has them: %1. Taking it out is tried again until this program ends.</source>
        <translation>Sigue en el archivo que guarda los mensajes hasta que los tenga el servidor: %1. Se seguirá intentando quitarlo hasta que termine este programa.</translation>
    </message>
</context>
<context>
    <name>Limpid::PayloadView</name>
    <message>
        <source>How the payload is shown</source>
        <translation>Cómo se muestra la carga útil</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Carga útil en árbol</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… los primeros %1 de %2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlaybackBar</name>
    <message>
        <source>How fast it is played</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>lo más rápido</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlotCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlotRow</name>
    <message>
        <source>Messages/s</source>
        <translation>Mensajes/s</translation>
    </message>
    <message>
        <source>Out, MB/s</source>
        <translation>Enviado, MB/s</translation>
    </message>
    <message>
        <source>Buffered</source>
        <translation>En búfer</translation>
    </message>
    <message>
        <source>Loop lag, ms</source>
        <translation>Retraso bucle, ms</translation>
    </message>
</context>
<context>
    <name>Limpid::QrView</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>Limpid::QuickSwitcher</name>
    <message>
        <source>Go to a group</source>
        <translation>Ir a un grupo</translation>
    </message>
    <message>
        <source>Letters of the group&apos;s name</source>
        <translation>Letras del nombre del grupo</translation>
    </message>
    <message>
        <source>Go to a group, or join one</source>
        <translation>Ir a un grupo o unirse a uno</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No group has these letters. A name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Ningún grupo tiene estas letras. Un nombre solo lleva letras de la A a la Z, cifras, «-», «_» y «.».</translation>
    </message>
</context>
<context>
    <name>Limpid::RawActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>&amp;Acerca de Limpid</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>Nueva ventana sin p&amp;rotocolo</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>Enviar el &amp;mensaje</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>C&amp;errar…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>&amp;Guardar la grabación…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir una grabación…</translation>
    </message>
</context>
<context>
    <name>Limpid::RawComposer</name>
    <message>
        <source>Saved messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Save this message</source>
        <translation>Guardar este mensaje</translation>
    </message>
    <message>
        <source>Remove the saved message</source>
        <translation>Quitar el mensaje guardado</translation>
    </message>
    <message>
        <source>What the message is</source>
        <translation>Qué es el mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Bytes, in hex</source>
        <translation>Bytes, en hex</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What the server is to get</source>
        <translation>Lo que ha de recibir el servidor</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>Tiempo entre dos mensajes</translation>
    </message>
    <message>
        <source>every </source>
        <translation>cada </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) passed: the network does not keep up</source>
        <translation>
            <numerusform>%n turno omitido: la red no da abasto</numerusform>
            <numerusform>%n turnos omitidos: la red no da abasto</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Los bytes son pares de los dígitos 0 a 9 y a a f, como 48 65 6c.</translation>
    </message>
    <message>
        <source>Connect first, then it can be sent.</source>
        <translation>Conecte primero; después podrá enviarse.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Limpid::RawPresets</name>
    <message>
        <source>Django Channels tutorial: its chat</source>
        <translation>Tutorial de Django Channels: el chat</translation>
    </message>
    <message>
        <source>Limpid: everybody hears everything</source>
        <translation>Limpid: todos oyen todo</translation>
    </message>
    <message>
        <source>Limpid: ten answers, then it closes</source>
        <translation>Limpid: diez respuestas y se cierra</translation>
    </message>
    <message>
        <source>Limpid: the same comes back</source>
        <translation>Limpid: vuelve lo mismo</translation>
    </message>
    <message>
        <source>Limpid: the chat&apos;s own protocol</source>
        <translation>Limpid: el protocolo del chat</translation>
    </message>
    <message>
        <source>Django tutorial: a message</source>
        <translation>Tutorial de Django: un mensaje</translation>
    </message>
    <message>
        <source>Limpid: who I am</source>
        <translation>Limpid: quién soy</translation>
    </message>
    <message>
        <source>Limpid: join a group</source>
        <translation>Limpid: unirse a un grupo</translation>
    </message>
    <message>
        <source>Eight bytes</source>
        <translation>Ocho bytes</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWindow</name>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Save this connection</source>
        <translation>Guardar esta conexión</translation>
    </message>
    <message>
        <source>Remove the saved connection</source>
        <translation>Quitar la conexión guardada</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket</source>
        <translation>Limpid · WebSocket sin protocolo</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket · %1</source>
        <translation>Limpid · WebSocket sin protocolo · %1</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWords</name>
    <message>
        <source>The files for TLS cannot be used</source>
        <translation>Los archivos para TLS no sirven</translation>
    </message>
    <message>
        <source>These cannot be subprotocols</source>
        <translation>Esto no pueden ser subprotocolos</translation>
    </message>
    <message>
        <source>%1: each is a word without spaces, commas or quotes, and named once.</source>
        <translation>%1: cada uno es una palabra sin espacios, comas ni comillas, y se nombra una vez.</translation>
    </message>
    <message>
        <source>What was saved could not be read</source>
        <translation>No se pudo leer lo guardado</translation>
    </message>
    <message>
        <source>It was set aside as %1; nothing in it is lost.</source>
        <translation>Se apartó como %1; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Saved connections and messages are of a newer Limpid</source>
        <translation>Las conexiones y mensajes guardados son de un Limpid más nuevo</translation>
    </message>
    <message>
        <source>This one leaves them alone: it cannot show them, and saves nothing.</source>
        <translation>Este no los toca: no puede mostrarlos y no guarda nada.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>No hay ningún certificado (PEM) en %1.</translation>
    </message>
    <message>
        <source>There is no private key (PEM, without a password) in %1.</source>
        <translation>No hay ninguna clave privada (PEM, sin contraseña) en %1.</translation>
    </message>
    <message>
        <source>A certificate and its key go together; there is only %1.</source>
        <translation>Un certificado y su clave van juntos; solo hay %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::ReconnectBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nuevo intento en %n segundo.</numerusform>
            <numerusform>Nuevo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingActions</name>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir una grabación…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Replay against a &amp;server…</source>
        <translation>Repetir contra un &amp;servidor…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingFiles</name>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exportar como HAR</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Grabaciones %1</translation>
    </message>
    <message>
        <source>All files %1</source>
        <translation>Todos los archivos %1</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 no se escribió.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n línea escrita en %1</numerusform>
            <numerusform>%n líneas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 no se puede abrir.</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>Comparar con una grabación</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWindow</name>
    <message>
        <source>%1 · Limpid recording</source>
        <translation>%1 · grabación de Limpid</translation>
    </message>
    <message>
        <source>Recorded log</source>
        <translation>Registro grabado</translation>
    </message>
    <message>
        <source>The file is not shown whole</source>
        <translation>El archivo no se muestra entero</translation>
    </message>
    <message>
        <source>Nothing was replayed</source>
        <translation>No se repitió nada</translation>
    </message>
    <message>
        <source>These are no subprotocols: %1</source>
        <translation>Esto no son subprotocolos: %1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWords</name>
    <message>
        <source>Nothing is recorded in it.</source>
        <translation>No contiene nada grabado.</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>La línea %1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Line %1 is of another version of the format; this program reads version %2.</source>
        <translation>La línea %1 es de otra versión del formato; este programa lee la versión %2.</translation>
    </message>
    <message>
        <source>In line %1 the field “%2” is missing or has a value that cannot be.</source>
        <translation>En la línea %1 falta el campo «%2» o tiene un valor imposible.</translation>
    </message>
    <message>
        <source>It ends in the middle of line %1; what stands before that is shown.</source>
        <translation>Termina en mitad de la línea %1; se muestra lo anterior.</translation>
    </message>
    <message>
        <source>It is too large to be kept in memory; it is shown up to line %1.</source>
        <translation>Es demasiado grande para la memoria; se muestra hasta la línea %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of kinds this program does not know are not shown.</source>
        <translation>
            <numerusform>No se muestra %n línea de un tipo que este programa no conoce.</numerusform>
            <numerusform>No se muestran %n líneas de tipos que este programa no conoce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) not kept</source>
        <translation>
            <numerusform>%n línea anterior no conservada</numerusform>
            <numerusform>%n líneas anteriores no conservadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayDialog</name>
    <message>
        <source>Replay against a server</source>
        <translation>Repetir contra un servidor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se grabó</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Subprotocols</source>
        <translation>&amp;Subprotocolos</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ri&amp;tmo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again, over a new connection.</source>
        <translation>
            <numerusform>Se volverá a enviar %n mensaje, por una conexión nueva.</numerusform>
            <numerusform>Se volverán a enviar %n mensajes, por una conexión nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be: the recording does not have all of them.</source>
        <translation>
            <numerusform>%n mensaje no puede enviarse: la grabación no lo tiene entero.</numerusform>
            <numerusform>%n mensajes no pueden enviarse: la grabación no los tiene enteros.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address of a WebSocket.</source>
        <translation>Esto no es la dirección de un WebSocket.</translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayPane</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Log of the replay</source>
        <translation>Registro de la repetición</translation>
    </message>
    <message>
        <source>%1 of %2 messages sent · %3 received</source>
        <translation>%1 de %2 mensajes enviados · %3 recibidos</translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation>Repitiendo: %1</translation>
    </message>
    <message>
        <source>Replay is over: %1</source>
        <translation>Repetición terminada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>Limpid::RibbonWords</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>upgrade</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1 durante %2, desde %3</translation>
    </message>
    <message>
        <source>A Close frame went both ways.</source>
        <translation>Hubo una trama Close en cada sentido.</translation>
    </message>
    <message>
        <source>Not a clean close.</source>
        <translation>Cierre no limpio.</translation>
    </message>
</context>
<context>
    <name>Limpid::RuleWords</name>
    <message>
        <source>Keeps RFC 6455: a server has to take it.</source>
        <translation>Cumple el RFC 6455: un servidor debe aceptarla.</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but this chat has text messages only; the server should close with %1.</source>
        <translation>Cumple el RFC 6455, pero este chat solo tiene mensajes de texto; el servidor debería cerrar con %1.</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but is more than the server takes; it should close with %1.</source>
        <translation>Cumple el RFC 6455, pero es más de lo que acepta el servidor; debería cerrar con %1.</translation>
    </message>
    <message>
        <source>Breaks RFC 6455, %1: %2; the server should close with %3.</source>
        <translation>Infringe el RFC 6455, %1: %2; el servidor debería cerrar con %3.</translation>
    </message>
    <message>
        <source>this opcode has no meaning</source>
        <translation>este opcode no tiene significado</translation>
    </message>
    <message>
        <source>no extension here uses these RSV bits</source>
        <translation>ninguna extensión usa aquí estos bits RSV</translation>
    </message>
    <message>
        <source>a client must mask</source>
        <translation>un cliente debe enmascarar</translation>
    </message>
    <message>
        <source>a control frame is never in pieces</source>
        <translation>una trama de control nunca va en partes</translation>
    </message>
    <message>
        <source>a control frame has at most 125 bytes</source>
        <translation>una trama de control tiene como máximo 125 bytes</translation>
    </message>
    <message>
        <source>there is no message to continue</source>
        <translation>no hay ningún mensaje que continuar</translation>
    </message>
    <message>
        <source>the message before has not ended</source>
        <translation>el mensaje anterior no ha terminado</translation>
    </message>
    <message>
        <source>text must be UTF-8</source>
        <translation>el texto debe ser UTF-8</translation>
    </message>
    <message>
        <source>a close code has two bytes</source>
        <translation>un código de cierre tiene dos bytes</translation>
    </message>
    <message>
        <source>no Close frame may carry this code</source>
        <translation>ninguna trama Close puede llevar este código</translation>
    </message>
    <message>
        <source>a reason must be UTF-8</source>
        <translation>un motivo debe ser UTF-8</translation>
    </message>
</context>
<context>
    <name>Limpid::RunningPage</name>
    <message>
        <source>Removed by the operator</source>
        <translation>Expulsado por el operador</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityTableWords</name>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityView</name>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>&amp;Bloquear dirección…</translation>
    </message>
    <message>
        <source>Nothing yet. Refused handshakes, wrong join codes, clients that send too fast or break the protocol, and bans are listed here.</source>
        <translation>Nada todavía. Aquí aparecen los handshakes rechazados, los códigos de acceso erróneos, los clientes que envían demasiado rápido o infringen el protocolo y los bloqueos.</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>Registro de seguridad</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityWords</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ rechazado</translation>
    </message>
    <message>
        <source>✕ wrong join code</source>
        <translation>✕ código de acceso erróneo</translation>
    </message>
    <message>
        <source>▲ too fast</source>
        <translation>▲ demasiado rápido</translation>
    </message>
    <message>
        <source>✕ broke the protocol</source>
        <translation>✕ infracción del protocolo</translation>
    </message>
    <message>
        <source>◼ banned</source>
        <translation>◼ bloqueado</translation>
    </message>
    <message>
        <source>◻ ban lifted</source>
        <translation>◻ bloqueo levantado</translation>
    </message>
    <message>
        <source>… not shown</source>
        <translation>… no mostrado</translation>
    </message>
    <message>
        <source>is read more slowly</source>
        <translation>se lee más despacio</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n evento llegó demasiado rápido para mostrarse</numerusform>
            <numerusform>%n eventos llegaron demasiado rápido para mostrarse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find Client</source>
        <translation>&amp;Buscar cliente</translation>
    </message>
    <message>
        <source>Find in &amp;Log</source>
        <translation>Buscar en el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Freeze Reading</source>
        <translation>Con&amp;gelar lectura</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Cerrar…</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Expulsar</translation>
    </message>
    <message>
        <source>&amp;About Limpid Server</source>
        <translation>&amp;Acerca de Limpid Server</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Appearance of the De&amp;sktop</source>
        <translation>Apariencia del &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>Mostrar &amp;tramas</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>Com&amp;partir…</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>Enviar &amp;ping</translation>
    </message>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>&amp;Bloquear dirección…</translation>
    </message>
    <message>
        <source>Ba&amp;nned Addresses…</source>
        <translation>Direcciones b&amp;loqueadas…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWindow</name>
    <message>
        <source>The server is stopped</source>
        <translation>El servidor está detenido</translation>
    </message>
    <message>
        <source>Choose above who may connect and on which port.</source>
        <translation>Elija arriba quién puede conectarse y en qué puerto.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message>
        <source>Limpid Server</source>
        <translation>Limpid Server</translation>
    </message>
    <message numerus="yes">
        <source>Stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>¿Detener el servidor y cerrar %n conexión?</numerusform>
            <numerusform>¿Detener el servidor y cerrar %n conexiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Detener servidor</translation>
    </message>
    <message>
        <source>Each is closed with 1001 (going away), so that it knows why.</source>
        <translation>Cada una se cierra con 1001 (se va), para que el cliente sepa por qué.</translation>
    </message>
    <message numerus="yes">
        <source>Quit, stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>¿Salir, detener el servidor y cerrar %n conexión?</numerusform>
            <numerusform>¿Salir, detener el servidor y cerrar %n conexiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Limpid Server · %1</source>
        <translation>Limpid Server · %1</translation>
    </message>
    <message>
        <source>The server cannot listen on %1</source>
        <translation>El servidor no puede escuchar en %1</translation>
    </message>
    <message>
        <source>%1. Choose another port, or let the system pick a free one.</source>
        <translation>%1. Elija otro puerto o deje que el sistema tome uno libre.</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Usar un puerto libre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The server does not run</source>
        <translation>El servidor no está en marcha</translation>
    </message>
    <message>
        <source>The saved settings are not in use</source>
        <translation>Los ajustes guardados no están en uso</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWords</name>
    <message>
        <source>gone %1</source>
        <translation>se fue hace %1</translation>
    </message>
    <message>
        <source>nick</source>
        <translation>nick</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>in/s</source>
        <translation>rec./s</translation>
    </message>
    <message>
        <source>out/s</source>
        <translation>env./s</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, congelado</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1, lento</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingField</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: elegir un archivo</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingWords</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Hilos de trabajo</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Su clave privada (PEM)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <source>Largest request head</source>
        <translation>Cabecera de petición más grande</translation>
    </message>
    <message>
        <source>Slow with more waiting</source>
        <translation>Lento si espera más</translation>
    </message>
    <message>
        <source>Too slow with more waiting</source>
        <translation>Demasiado lento si espera más</translation>
    </message>
    <message>
        <source>Who is too slow</source>
        <translation>Quien es demasiado lento</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Conexiones de una dirección</translation>
    </message>
    <message>
        <source>Messages a second, chat</source>
        <translation>Mensajes por segundo, chat</translation>
    </message>
    <message>
        <source>Messages a second, others</source>
        <translation>Mensajes por segundo, otros</translation>
    </message>
    <message>
        <source>For a request</source>
        <translation>Para una petición</translation>
    </message>
    <message>
        <source>Silence before a ping</source>
        <translation>Silencio antes de un Ping</translation>
    </message>
    <message>
        <source>For its answer</source>
        <translation>Para su respuesta</translation>
    </message>
    <message>
        <source>For the other Close frame</source>
        <translation>Para la trama Close del otro extremo</translation>
    </message>
    <message>
        <source>For stopping</source>
        <translation>Para la parada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>An accepted message survives</source>
        <translation>Un mensaje aceptado sobrevive a</translation>
    </message>
    <message>
        <source>Messages of a group</source>
        <translation>Mensajes de un grupo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Channel layer</source>
        <translation>Channel layer</translation>
    </message>
    <message>
        <source>Keys that seal</source>
        <translation>Claves que sellan</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>Los nombres empiezan por</translation>
    </message>
    <message>
        <source>Type of events</source>
        <translation>Tipo de los eventos</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>misses messages</source>
        <translation>pierde mensajes</translation>
    </message>
    <message>
        <source>is closed with 1013</source>
        <translation>se cierra con 1013</translation>
    </message>
    <message>
        <source>the end of the machine&apos;s power</source>
        <translation>el corte de corriente</translation>
    </message>
    <message>
        <source>the end of the server</source>
        <translation>el fin del servidor</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>uno libre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>one for each port</source>
        <translation>uno por puerto</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is saved holds when limpid-server is started the next time with a window; what its command line says comes first.</source>
        <translation>Lo guardado vale desde el próximo inicio de limpid-server con ventana; lo que diga la línea de órdenes tiene prioridad.</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>No se pudieron guardar los ajustes: no se puede escribir su archivo.</translation>
    </message>
</context>
<context>
    <name>Limpid::ShareDialog</name>
    <message>
        <source>This is too long for a QR code.</source>
        <translation>Esto es demasiado largo para un código QR.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>Compartir el servidor</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>QR code of the web page</source>
        <translation>Código QR de la página web</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>none: nobody is asked for one</source>
        <translation>ninguno: no se le pide a nadie</translation>
    </message>
    <message>
        <source>&amp;Join code</source>
        <translation>&amp;Código de acceso</translation>
    </message>
    <message>
        <source>Copy the join code</source>
        <translation>Copiar el código de acceso</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>Copy the address of the web page</source>
        <translation>Copiar la dirección de la página web</translation>
    </message>
    <message>
        <source>▲ Only this computer reaches the server</source>
        <translation>▲ Solo este equipo alcanza el servidor</translation>
    </message>
    <message>
        <source>It listens for this computer only. To let others in, stop the server, choose “everyone on the network”, and start it again.</source>
        <translation>Solo escucha para este equipo. Para dejar entrar a otras personas, detenga el servidor, elija «toda la red» e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>This computer is on no network just now. Open this window again once it is.</source>
        <translation>Este equipo no está en ninguna red en este momento. Vuelva a abrir esta ventana cuando lo esté.</translation>
    </message>
</context>
<context>
    <name>Limpid::StatePill</name>
    <message>
        <source>%1, slow</source>
        <translation>%1, lento</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::StateRibbon</name>
    <message>
        <source>States of the connection</source>
        <translation>Estados de la conexión</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>aún sin conexión</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún sin conexión</translation>
    </message>
</context>
<context>
    <name>Limpid::SwitcherDelegate</name>
    <message>
        <source>Join #%1</source>
        <translation>Unirse a #%1</translation>
    </message>
</context>
<context>
    <name>Limpid::TargetForm</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Offered in this order, with commas between them</source>
        <translation>Se ofrecen en este orden, separados por comas</translation>
    </message>
    <message>
        <source>a page of the server</source>
        <translation>una página del servidor</translation>
    </message>
    <message>
        <source>no page: without the header</source>
        <translation>ninguna página: sin la cabecera</translation>
    </message>
    <message>
        <source>Where a page would come from; or write one, such as %1</source>
        <translation>De dónde vendría una página; o escriba uno, como %1</translation>
    </message>
    <message>
        <source>More headers of the request, a line each</source>
        <translation>Más cabeceras de la petición, una por línea</translation>
    </message>
    <message>
        <source>wss: trust the certificates in this file (PEM), too</source>
        <translation>wss: confiar también en los certificados de este archivo (PEM)</translation>
    </message>
    <message>
        <source>wss: show this certificate (PEM) to the server</source>
        <translation>wss: mostrar este certificado (PEM) al servidor</translation>
    </message>
    <message>
        <source>wss: the certificate&apos;s private key (PEM)</source>
        <translation>wss: la clave privada del certificado (PEM)</translation>
    </message>
    <message>
        <source>wss: whoever is in between can read along</source>
        <translation>wss: quien esté en medio puede leerlo</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>“%1” is no header that can be set here. Write Name: value, a line each; Host, Origin and those of the handshake are not among them.</source>
        <translation>«%1» no es una cabecera que se pueda poner aquí. Escriba Nombre: valor, una por línea; Host, Origin y las del handshake no están entre ellas.</translation>
    </message>
    <message>
        <source>The proxy is written http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>El proxy se escribe http://HOST:PORT o socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Offer to compress</source>
        <translation>Ofrecer compresión</translation>
    </message>
    <message>
        <source>Take any certificate</source>
        <translation>Aceptar cualquier certificado</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotocolos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>An origin has no spaces, such as %1.</source>
        <translation>Un origen no tiene espacios, como %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::UnsentBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n mensaje no enviado</numerusform>
            <numerusform>%n mensajes no enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Reenviar</translation>
    </message>
</context>
<context>
    <name>Limpid::Words</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>cierre normal</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>se va</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>datos no admitidos</translation>
    </message>
    <message>
        <source>no code in the Close frame</source>
        <translation>sin código en la trama Close</translation>
    </message>
    <message>
        <source>lost without a Close frame</source>
        <translation>perdida sin trama Close</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>carga útil no válida</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>infracción de las normas</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mensaje demasiado grande</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>falta una extensión</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>reinicio del servicio</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>inténtelo más tarde</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>puerta de enlace errónea</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>falló el handshake TLS</translation>
    </message>
    <message>
        <source>registered use</source>
        <translation>uso registrado</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>uso privado</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>group.send</source>
        <translation>group.send</translation>
    </message>
    <message>
        <source>high water</source>
        <translation>marca superior</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 wait to be read</source>
        <translation>%1 a la espera de leerse</translation>
    </message>
    <message>
        <source>compressed: %1</source>
        <translation>comprimido: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3 sent, %4 queued, %5 dropped · %6</source>
        <translation>#%1 · %2 · %3 enviados, %4 en espera, %5 descartados · %6</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n línea llegó demasiado rápido para mostrarse</numerusform>
            <numerusform>%n líneas llegaron demasiado rápido para mostrarse</numerusform>
        </translation>
    </message>
    <message>
        <source>layer away</source>
        <translation>layer caído</translation>
    </message>
    <message>
        <source>layer back</source>
        <translation>layer recuperado</translation>
    </message>
    <message>
        <source>messages may have been missed</source>
        <translation>puede que falten mensajes</translation>
    </message>
</context>
<context>
    <name>Limpid::Workbench</name>
    <message>
        <source>Presets</source>
        <translation>Ajustes predefinidos</translation>
    </message>
    <message>
        <source>%1: only an open connection can be worked on. Connect first.</source>
        <translation>%1: el banco necesita una conexión abierta. Conéctese primero.</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>Congelar la lectura</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>Enviar %1 de %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
</TS>
