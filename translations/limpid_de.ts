<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Limpid::AboutBox</name>
    <message>
        <source>About Limpid</source>
        <translation>Über Limpid</translation>
    </message>
    <message>
        <source>Limpid %1</source>
        <translation>Limpid %1</translation>
    </message>
    <message>
        <source>Group chat you can see through.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Gruppenchat, durch den man hindurchsehen kann.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Limpid::AboutServer</name>
    <message>
        <source>About Limpid Server</source>
        <translation>Über Limpid Server</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;Group chat you can see through.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;Gruppenchat, durch den man hindurchsehen kann.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Limpid::AnnounceBar</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>alle Gruppen</translation>
    </message>
    <message>
        <source>Lab ends in 5 minutes</source>
        <translation>Die Übung endet in 5 Minuten</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Durchsage senden</translation>
    </message>
    <message>
        <source>A&amp;nnounce to</source>
        <translation>D&amp;urchsage an</translation>
    </message>
</context>
<context>
    <name>Limpid::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Limpid::BanBox</name>
    <message>
        <source>Ban an address</source>
        <translation>Eine Adresse sperren</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Ban %1, where %2 is?</source>
        <translation>%1 sperren, wo %2 ist?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) from there are closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</source>
        <translation>
            <numerusform>%n Client von dort wird mit 1008 (Richtlinienverstoß) geschlossen, und wer es von dort versucht, wird mit 403 abgewiesen, bis Sie die Sperre aufheben.</numerusform>
            <numerusform>%n Clients von dort werden mit 1008 (Richtlinienverstoß) geschlossen, und wer es von dort versucht, wird mit 403 abgewiesen, bis Sie die Sperre aufheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Sperren</translation>
    </message>
</context>
<context>
    <name>Limpid::BanDesk</name>
    <message>
        <source>Banned by the operator</source>
        <translation>Vom Betreiber gesperrt</translation>
    </message>
</context>
<context>
    <name>Limpid::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Limpid::BansDialog</name>
    <message>
        <source>&amp;Lift</source>
        <translation>Auf&amp;heben</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>No address is banned. Select a client and choose “Ban…” to ban the one it comes from.</source>
        <translation>Keine Adresse ist gesperrt. Wählen Sie einen Client aus und dann „Sperren&#xa0;…“, um die Adresse zu sperren, von der er kommt.</translation>
    </message>
    <message>
        <source>Let clients from this address in again</source>
        <translation>Clients von dieser Adresse wieder hereinlassen</translation>
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
        <translation>Sendet einen Ping mit diesen Nutzdaten; das Log zeigt den Pong, der antwortet.</translation>
    </message>
    <message>
        <source>Pong off</source>
        <translation>Pong aus</translation>
    </message>
    <message>
        <source>Answers no Pings any more. A server that asks gives this client up after a while.</source>
        <translation>Beantwortet keine Pings mehr. Ein Server, der fragt, gibt diesen Client nach einer Weile auf.</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>Lesen einfrieren</translation>
    </message>
    <message>
        <source>Reads nothing for %1 s, so that the server&apos;s buffers fill.</source>
        <translation>Liest %1 s lang nichts, sodass sich die Puffer des Servers füllen.</translation>
    </message>
    <message>
        <source>Close with code…</source>
        <translation>Mit Code schließen…</translation>
    </message>
    <message>
        <source>Closes with any code and reason, those too that are forbidden.</source>
        <translation>Schließt mit beliebigem Code und Grund, auch mit verbotenen.</translation>
    </message>
    <message>
        <source>Payload of the Ping</source>
        <translation>Nutzdaten des Ping</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>Limpid::BenchPreset</name>
    <message>
        <source>A frame of your own</source>
        <translation>Ein eigener Frame</translation>
    </message>
    <message>
        <source>Set any bit, any opcode and any payload; the line below says what RFC 6455 thinks of it.</source>
        <translation>Beliebige Bits, Opcodes und Nutzdaten; die Zeile darunter sagt, was RFC 6455 davon hält.</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Langsamer Empfänger</translation>
    </message>
    <message>
        <source>Stops reading for %1 s. What the server sends fills the kernels&apos; buffers and then the server&apos;s own for this client, which closes it when that is full.</source>
        <translation>Liest %1 s lang nichts. Was der Server sendet, füllt die Puffer der Kernel und dann seinen eigenen für diesen Client; ist der voll, schließt er die Verbindung.</translation>
    </message>
    <message>
        <source>Unmasked frame</source>
        <translation>Frame ohne Maske</translation>
    </message>
    <message>
        <source>A client masks every frame, so that no proxy mistakes what it sends for HTTP. The server closes with 1002.</source>
        <translation>Ein Client maskiert jeden Frame, damit kein Proxy ihn für HTTP hält. Der Server schließt mit 1002.</translation>
    </message>
    <message>
        <source>RSV bit set</source>
        <translation>RSV-Bit gesetzt</translation>
    </message>
    <message>
        <source>The three RSV bits belong to extensions, and none was negotiated that uses this one. The server closes with 1002.</source>
        <translation>Die drei RSV-Bits gehören Erweiterungen, und keine ausgehandelte benutzt dieses. Der Server schließt mit 1002.</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>Unbekannter Opcode</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and B to F have no meaning yet. The server closes with 1002.</source>
        <translation>Die Opcodes 3 bis 7 und B bis F haben noch keine Bedeutung. Der Server schließt mit 1002.</translation>
    </message>
    <message>
        <source>Fragmented ping</source>
        <translation>Ping in Stücken</translation>
    </message>
    <message>
        <source>Control frames come in between the frames of a message, so they are never in pieces themselves. The server closes with 1002.</source>
        <translation>Control-Frames kommen zwischen den Frames einer Nachricht, darum selbst nie in Stücken. Der Server schließt mit 1002.</translation>
    </message>
    <message>
        <source>Continuation without a start</source>
        <translation>Fortsetzung ohne Anfang</translation>
    </message>
    <message>
        <source>The next piece of a message that nobody began. The server closes with 1002.</source>
        <translation>Das nächste Stück einer Nachricht, die niemand begonnen hat. Der Server schließt mit 1002.</translation>
    </message>
    <message>
        <source>Bad UTF-8 in a text</source>
        <translation>Falsches UTF-8 im Text</translation>
    </message>
    <message>
        <source>A text message is UTF-8, and the byte ff never occurs in that. The server closes with 1007.</source>
        <translation>Eine Textnachricht ist UTF-8, und darin kommt das Byte ff nie vor. Der Server schließt mit 1007.</translation>
    </message>
    <message>
        <source>Close with code 1005</source>
        <translation>Close mit Code 1005</translation>
    </message>
    <message>
        <source>1005 is what close events say where a Close had no code; on the wire it is forbidden. The server answers with 1002.</source>
        <translation>1005 melden Close-Ereignisse, wenn ein Close keinen Code hatte; auf der Leitung ist er verboten. Der Server antwortet mit 1002.</translation>
    </message>
    <message>
        <source>One message in three frames</source>
        <translation>Eine Nachricht in drei Frames</translation>
    </message>
    <message>
        <source>A message in three frames</source>
        <translation>Nachricht in drei Frames</translation>
    </message>
    <message>
        <source>Allowed: one text in three pieces, one each time you send. The server has the message after the third, with FIN 1; until then nothing else may be said here.</source>
        <translation>Erlaubt: ein Text in drei Stücken, eines je Senden. Nach dem dritten, mit FIN 1, hat der Server die Nachricht; bis dahin darf hier nichts anderes gesagt werden.</translation>
    </message>
    <message>
        <source>A burst that fills the buffer</source>
        <translation>Schwall, der den Puffer füllt</translation>
    </message>
    <message>
        <source>Gives %1 to send() at once, in many messages: bufferedAmount jumps up, and falls as the network takes them.</source>
        <translation>Gibt send() auf einmal %1 in vielen Nachrichten: bufferedAmount springt hoch und fällt, während das Netz sie nimmt.</translation>
    </message>
</context>
<context>
    <name>Limpid::BufferGauge</name>
    <message>
        <source>Bytes on the wire&apos;s queue</source>
        <translation>Bytes, die auf die Leitung warten</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Payload bytes that were given to send() and that the network has not taken yet, as in a browser.</source>
        <translation>Bytes an Nutzdaten, die send() übergeben wurden und die das Netzwerk noch nicht abgenommen hat, wie in einem Browser.</translation>
    </message>
    <message>
        <source>All bytes waiting to leave this process: frame headers and control frames included.</source>
        <translation>Alle Bytes, die noch in diesem Prozess warten, einschließlich Frame-Köpfen und Steuerframes.</translation>
    </message>
    <message>
        <source>bufferedAmount over the last minute</source>
        <translation>bufferedAmount in der letzten Minute</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>%1 now, peak %2, high-water mark %3</source>
        <translation>jetzt %1, Spitze %2, Hochwassermarke %3</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>empfangen %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>gesendet %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatArea</name>
    <message>
        <source>Not connected: what you send is kept, and goes out with the next connection.</source>
        <translation>Nicht verbunden: Was Sie senden, wird aufgehoben und geht mit der nächsten Verbindung hinaus.</translation>
    </message>
    <message>
        <source>What you send is kept until the server has let you into this group.</source>
        <translation>Was Sie senden, wird aufgehoben, bis der Server Sie in diese Gruppe gelassen hat.</translation>
    </message>
    <message>
        <source>This desktop does not know how to open %1</source>
        <translation>Dieser Desktop kann %1 nicht öffnen</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatPane</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Enter the address of a server and your nick above. Everything the connection does will be shown here; F12 opens the inspector.</source>
        <translation>Geben Sie oben die Adresse eines Servers und Ihren Nick ein. Alles, was auf der Verbindung geschieht, erscheint hier; F12 öffnet den Inspektor.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>Noch in keiner Gruppe</translation>
    </message>
    <message>
        <source>People talk in groups. Join one by its name; it begins to exist with the first who joins.</source>
        <translation>Gesprochen wird in Gruppen. Treten Sie einer über ihren Namen bei; mit dem ersten Mitglied entsteht sie.</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Gruppe beitreten</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n Person schreibt&#xa0;…</numerusform>
            <numerusform>%n Personen schreiben&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansich&amp;t</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Beitreten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>&amp;Über Limpid</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>&amp;Schließen&#xa0;…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspizieren</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>Aufzeichnung &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Auf&amp;zeichnung öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go to group…</source>
        <translation>&amp;Zu Gruppe wechseln&#xa0;…</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächste &amp;ungelesene Gruppe</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions</source>
        <translation>Bei &amp;Erwähnung benachrichtigen</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>Neues &amp;Raw-Fenster</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientDetail</name>
    <message>
        <source>Select a client to see what waits for it, to freeze or to close it.</source>
        <translation>Wählen Sie einen Client aus, um zu sehen, was auf ihn wartet, ihn einzufrieren oder seine Verbindung zu schließen.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen&#xa0;…</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Kicken</translation>
    </message>
    <message>
        <source>Buffered, of the limit</source>
        <translation>Gepuffert, gemessen am Limit</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>gepuffert</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>empf., ges.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Stop reading from this client, so that its own bufferedAmount grows</source>
        <translation>Von diesem Client nicht mehr lesen, sodass sein eigenes bufferedAmount wächst</translation>
    </message>
    <message>
        <source>Start the closing handshake with a code and a reason of your choice</source>
        <translation>Den Closing-Handshake mit einem Code und Grund Ihrer Wahl beginnen</translation>
    </message>
    <message>
        <source>Close with 1008 (policy violation) without asking</source>
        <translation>Ohne Rückfrage mit 1008 (Richtlinienverstoß) schließen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gefroren</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 it is closed with 1013.</source>
        <translation>Liest langsamer, als ihm gesendet wird. Über %1 wird mit 1013 geschlossen.</translation>
    </message>
    <message>
        <source>You stopped reading from it: what it sends waits at its end.</source>
        <translation>Von diesem Client wird nicht gelesen: Was er sendet, wartet auf seiner Seite.</translation>
    </message>
    <message>
        <source>%1/s, %2/s</source>
        <translation>%1/s, %2/s</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Show each of its frames, both ways, in the live log</source>
        <translation>Jeden seiner Frames, in beiden Richtungen, im Live-Log zeigen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 its group messages are skipped.</source>
        <translation>Liest langsamer, als ihm gesendet wird. Über %1 werden seine Gruppennachrichten ausgelassen.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Anpingen</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Sperren&#xa0;…</translation>
    </message>
    <message>
        <source>Ban the address</source>
        <translation>Adresse sperren</translation>
    </message>
    <message>
        <source>Close everybody from this address with 1008, and refuse it with 403</source>
        <translation>Alle von dieser Adresse mit 1008 schließen und sie mit 403 abweisen</translation>
    </message>
    <message>
        <source>Measure the round trip now</source>
        <translation>Die Umlaufzeit jetzt messen</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientOptions</name>
    <message>
        <source>limpid-client: %1
Try &apos;limpid-client --help&apos;.</source>
        <translation>limpid-client: %1
„limpid-client --help“ zeigt die Hilfe.</translation>
    </message>
    <message>
        <source>Group chat you can see through: the client.</source>
        <translation>Gruppenchat, durch den man hindurchsehen kann: der Client.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>The name to chat under.</source>
        <translation>Der Name im Chat.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>A group to join; may be given several times.</source>
        <translation>Eine Gruppe, der beigetreten wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation>SCHEMA</translation>
    </message>
    <message>
        <source>one address at most, not &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>höchstens eine Adresse, nicht „%1“ und „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick</source>
        <translation>„%1“ ist als Nick nicht möglich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a group&apos;s name</source>
        <translation>„%1“ ist als Gruppenname nicht möglich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no appearance; there are system, light and dark</source>
        <translation>„%1“ ist kein Erscheinungsbild; es gibt system, light und dark</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 braucht --headless</translation>
    </message>
    <message>
        <source>--headless needs an address to connect to</source>
        <translation>--headless braucht eine Adresse, mit der es sich verbindet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a WebSocket</source>
        <translation>„%1“ ist keine Adresse eines WebSockets</translation>
    </message>
    <message>
        <source>Connects to this ws:// or wss:// address at once; a wschat:// link is shown first.</source>
        <translation>Verbindet sich sofort mit dieser ws://- oder wss://-Adresse; ein wschat://-Link wird erst gezeigt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link to a chat that Limpid understands</source>
        <translation>„%1“ ist kein Link zu einem Chat, den Limpid versteht</translation>
    </message>
    <message>
        <source>--compare takes two files, and no other option</source>
        <translation>--compare nimmt zwei Dateien und keine andere Option</translation>
    </message>
    <message>
        <source>Compares two recordings: two files instead of the address.</source>
        <translation>Vergleicht zwei Aufzeichnungen: zwei Dateien anstelle der Adresse.</translation>
    </message>
    <message>
        <source>--profile is for windows: --headless keeps nothing</source>
        <translation>--profile ist für Fenster: --headless bewahrt nichts auf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a profile&apos;s name</source>
        <translation>„%1“ kann kein Profilname sein</translation>
    </message>
    <message>
        <source>Keeps settings and unsent messages apart from those of other profiles.</source>
        <translation>Hält Einstellungen und nicht gesendete Nachrichten von denen anderer Profile getrennt.</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientPane</name>
    <message>
        <source>nick, address, path or state</source>
        <translation>Nick, Adresse, Pfad oder Zustand</translation>
    </message>
    <message>
        <source>Filter of the clients</source>
        <translation>Filter für die Clients</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch ist niemand da</translation>
    </message>
    <message>
        <source>Clients connect to %1. Give them this address.</source>
        <translation>Clients verbinden sich mit %1. Geben Sie diese Adresse weiter.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>CLIENTS</source>
        <translation>CLIENTS</translation>
    </message>
    <message>
        <source>CLIENTS %1 of %2</source>
        <translation>CLIENTS %1 VON %2</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientStatusBar</name>
    <message>
        <source>up %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n Neuverbindung</numerusform>
            <numerusform>%n Neuverbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 kept</source>
        <translation>
            <numerusform>%n Ereignis, %1 im Speicher</numerusform>
            <numerusform>%n Ereignisse, %1 im Speicher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
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
        <translation>Limpid · #%1 auf %2</translation>
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
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Close-Frames</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>HTTP-Antwort</translation>
    </message>
    <message>
        <source>For the log</source>
        <translation>Fürs Log</translation>
    </message>
    <message>
        <source>You closed the connection</source>
        <translation>Sie haben die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No connection has ended yet</source>
        <translation>Noch wurde keine Verbindung beendet</translation>
    </message>
    <message>
        <source>When one does, this page tells who ended it and why.</source>
        <translation>Wenn es so weit ist, steht hier, wer sie warum beendet hat.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>this program: what the server sent breaks the protocol</source>
        <translation>diesem Programm: Was der Server gesendet hat, verletzt das Protokoll</translation>
    </message>
    <message>
        <source>nobody: TCP ended under it</source>
        <translation>niemandem: TCP brach darunter weg</translation>
    </message>
    <message>
        <source>nobody: it never came about</source>
        <translation>niemandem: Sie kam nie zustande</translation>
    </message>
    <message>
        <source>one came, and was answered</source>
        <translation>einer kam und wurde beantwortet</translation>
    </message>
    <message>
        <source>one was sent, and was answered</source>
        <translation>einer wurde gesendet und beantwortet</translation>
    </message>
    <message>
        <source>one came, and could not be answered any more</source>
        <translation>einer kam und konnte nicht mehr beantwortet werden</translation>
    </message>
    <message>
        <source>one was sent, and no answer came</source>
        <translation>einer wurde gesendet, aber nicht beantwortet</translation>
    </message>
    <message>
        <source>none either way</source>
        <translation>in beiden Richtungen keiner</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Last frames</source>
        <translation>Letzte Frames</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseClientDialog</name>
    <message>
        <source>Close connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Close the connection of %1</source>
        <translation>Verbindung von %1 schließen</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>Übliche Codes</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>anderer Code</translation>
    </message>
    <message>
        <source>what the client is told; may be empty</source>
        <translation>was der Client erfährt; darf leer sein</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>%1 may not be sent. Take 1000 to 1003, 1007 to 1014, or 3000 to 4999; 4000 and above are yours to define.</source>
        <translation>%1 darf nicht gesendet werden. Möglich sind 1000 bis 1003, 1007 bis 1014 und 3000 bis 4999; ab 4000 legen Sie die Bedeutung selbst fest.</translation>
    </message>
    <message>
        <source>The reason has %1 bytes; a Close frame holds %2.</source>
        <translation>Der Grund hat %1 Byte; in einen Close-Frame passen %2.</translation>
    </message>
    <message>
        <source>The client will see code %1 and the reason.</source>
        <translation>Der Client sieht den Code (%1) und den Grund.</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseDialog</name>
    <message>
        <source>Close the connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>optional, at most 123 bytes</source>
        <translation>optional, höchstens 123 Byte</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>Verbindung &amp;schließen</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>An application may send 1000 and 3000 to 4999; the other codes are the protocol&apos;s own.</source>
        <translation>Eine Anwendung darf 1000 und 3000 bis 4999 senden; die übrigen Codes sind dem Protokoll vorbehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long.</source>
        <translation>
            <numerusform>Der Grund ist %n Byte zu lang.</numerusform>
            <numerusform>Der Grund ist %n Byte zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::CommandRunner</name>
    <message numerus="yes">
        <source>%n message(s) under your nick are not sent yet.</source>
        <translation>
            <numerusform>%n Nachricht unter Ihrem Nick ist noch nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten unter Ihrem Nick sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection that could be measured.</source>
        <translation>Es gibt keine Verbindung, die zu messen wäre.</translation>
    </message>
    <message>
        <source>The server answered after %1.</source>
        <translation>Der Server hat nach %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>Limpid::CommandWords</name>
    <message>
        <source>There is no command /%1. /help lists all; two slashes send a text that begins with one.</source>
        <translation>Es gibt keinen Befehl /%1. /help zeigt alle; zwei Schrägstriche senden einen Text, der mit einem beginnt.</translation>
    </message>
    <message>
        <source>/%1 needs a word behind it; /help says which.</source>
        <translation>/%1 braucht ein Wort dahinter; /help sagt, welches.</translation>
    </message>
    <message>
        <source>/%1 takes nothing behind it.</source>
        <translation>Hinter /%1 darf nichts stehen.</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Ein Gruppenname besteht nur aus den Buchstaben A bis Z, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick: 32 characters at most, and nothing invisible.</source>
        <translation>„%1“ kann kein Nick sein: höchstens 32 Zeichen, und nichts Unsichtbares.</translation>
    </message>
    <message>
        <source>GROUP: joins a group and shows it</source>
        <translation>GRUPPE: tritt einer Gruppe bei und zeigt sie</translation>
    </message>
    <message>
        <source>leaves this group</source>
        <translation>verlässt diese Gruppe</translation>
    </message>
    <message>
        <source>NAME: connects again under another nick</source>
        <translation>NAME: verbindet unter einem anderen Nick neu</translation>
    </message>
    <message>
        <source>ACTION: says what you do, behind an asterisk</source>
        <translation>TUN: sagt hinter einem Stern, was Sie tun</translation>
    </message>
    <message>
        <source>empties this view; nothing is deleted</source>
        <translation>leert diese Ansicht; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>measures the round trip to the server</source>
        <translation>misst die Umlaufzeit zum Server</translation>
    </message>
    <message>
        <source>sends a text that begins with a slash</source>
        <translation>sendet einen Text, der mit einem Schrägstrich beginnt</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonDelegate</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonModel</name>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>Rtg.</translation>
    </message>
    <message>
        <source>op</source>
        <translation>Op</translation>
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
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 und %2 im Vergleich</translation>
    </message>
    <message>
        <source>Only the first %1 messages of each recording are compared</source>
        <translation>Verglichen werden nur die ersten %1 Nachrichten jeder Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after them are not looked at.</source>
        <translation>
            <numerusform>%n Nachricht danach bleibt unbeachtet.</numerusform>
            <numerusform>%n Nachrichten danach bleiben unbeachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Messages of both recordings</source>
        <translation>Nachrichten beider Aufzeichnungen</translation>
    </message>
    <message>
        <source>Payload in %1</source>
        <translation>Nutzdaten in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), the same in both recordings</source>
        <translation>
            <numerusform>%n Nachricht, in beiden Aufzeichnungen gleich</numerusform>
            <numerusform>%n Nachrichten, in beiden Aufzeichnungen gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same · %2 only left · %3 only right</source>
        <translation>%1 gleich · %2 nur links · %3 nur rechts</translation>
    </message>
</context>
<context>
    <name>Limpid::Composer</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>Nachricht an #%1</translation>
    </message>
    <message>
        <source>Message to #%1</source>
        <translation>Nachricht an #%1</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes: shorten the text to send it</source>
        <translation>%1 von höchstens %2 Byte: Zum Senden bitte kürzen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>noch %n Byte</numerusform>
            <numerusform>noch %n Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ConditionBadge</name>
    <message>
        <source>Nothing is read from this connection. Click to read on.</source>
        <translation>Von dieser Verbindung wird nichts gelesen. Klicken, um weiterzulesen.</translation>
    </message>
    <message>
        <source>Pings are not answered. Click to answer them again.</source>
        <translation>Pings werden nicht beantwortet. Klicken, um wieder zu antworten.</translation>
    </message>
    <message>
        <source>frozen, %1 s</source>
        <translation>gefroren, %1 s</translation>
    </message>
    <message>
        <source>pong off</source>
        <translation>Pong aus</translation>
    </message>
</context>
<context>
    <name>Limpid::ConnectionBar</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>readyState of the WebSocket; click for the ways to close it</source>
        <translation>readyState des WebSockets; ein Klick zeigt, wie er sich schließen lässt</translation>
    </message>
    <message>
        <source>Round trip of the last ping</source>
        <translation>Umlaufzeit des letzten Pings</translation>
    </message>
    <message>
        <source>&amp;Nick</source>
        <translation>&amp;Nick</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>Nick</translation>
    </message>
    <message>
        <source>your nick</source>
        <translation>Ihr Nick</translation>
    </message>
    <message>
        <source>&amp;Normally, 1000</source>
        <translation>&amp;Normal, 1000</translation>
    </message>
    <message>
        <source>&amp;Without a code</source>
        <translation>&amp;Ohne Code</translation>
    </message>
    <message>
        <source>With &amp;code and reason…</source>
        <translation>Mit &amp;Code und Grund&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Drop TCP, no closing handshake</source>
        <translation>&amp;TCP trennen, kein Closing-Handshake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>Umlaufzeit: %1</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>A&amp;dresse</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterView</name>
    <message>
        <source>Figures of the server</source>
        <translation>Kennzahlen des Servers</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterWords</name>
    <message>
        <source>Connections accepted</source>
        <translation>Verbindungen angenommen</translation>
    </message>
    <message>
        <source>WebSockets opened</source>
        <translation>WebSockets geöffnet</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Nachrichten empfangen</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Nachrichten zugestellt</translation>
    </message>
    <message>
        <source>Not delivered: client too slow</source>
        <translation>Nicht zugestellt: Client zu langsam</translation>
    </message>
    <message>
        <source>Not delivered: client leaving</source>
        <translation>Nicht zugestellt: Client geht gerade</translation>
    </message>
    <message>
        <source>Pauses for sending too fast</source>
        <translation>Pausen wegen zu schnellen Sendens</translation>
    </message>
    <message>
        <source>Pings after silence</source>
        <translation>Pings nach Stille</translation>
    </message>
    <message>
        <source>Dropped without an answer</source>
        <translation>Ohne Antwort getrennt</translation>
    </message>
    <message>
        <source>Close sent: %1</source>
        <translation>Close gesendet: %1</translation>
    </message>
    <message>
        <source>Close received: %1</source>
        <translation>Close empfangen: %1</translation>
    </message>
    <message>
        <source>Waiting for all clients</source>
        <translation>Wartet für alle Clients</translation>
    </message>
    <message>
        <source>Waiting for one client, at most</source>
        <translation>Wartet für einen Client, höchstens</translation>
    </message>
    <message>
        <source>Loop lag of worker %1</source>
        <translation>Schleifenverzug von Worker %1</translation>
    </message>
    <message>
        <source>too many from one address</source>
        <translation>zu viele von einer Adresse</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>Server voll</translation>
    </message>
    <message>
        <source>head too large</source>
        <translation>Kopf zu groß</translation>
    </message>
    <message>
        <source>wrong join code</source>
        <translation>falscher Beitrittscode</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>kein solcher Pfad</translation>
    </message>
    <message>
        <source>origin not allowed</source>
        <translation>Herkunft nicht erlaubt</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>server stopping</source>
        <translation>Server hält an</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>other version of WebSocket</source>
        <translation>andere WebSocket-Version</translation>
    </message>
    <message>
        <source>Lost on the channel layer: %1</source>
        <translation>Auf dem Channel Layer verloren: %1</translation>
    </message>
    <message>
        <source>before the client was open</source>
        <translation>bevor der Client offen war</translation>
    </message>
    <message>
        <source>received too late</source>
        <translation>zu spät abgeholt</translation>
    </message>
    <message>
        <source>a channel was full</source>
        <translation>ein Kanal war voll</translation>
    </message>
    <message>
        <source>not received fast enough</source>
        <translation>nicht schnell genug abgeholt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>niemand da</translation>
    </message>
    <message>
        <source>of an unknown type</source>
        <translation>von unbekanntem Typ</translation>
    </message>
    <message>
        <source>the layer was away or full</source>
        <translation>der Layer war weg oder voll</translation>
    </message>
    <message>
        <source>banned address</source>
        <translation>gesperrte Adresse</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryTableWords</name>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>waiting before it</source>
        <translation>wartete davor</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryWords</name>
    <message numerus="yes">
        <source>accepted, %n skipped</source>
        <translation>
            <numerusform>angenommen, %n übersprungen</numerusform>
            <numerusform>angenommen, %n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted, waits for %n</source>
        <translation>
            <numerusform>angenommen, wartet auf %n</numerusform>
            <numerusform>angenommen, wartet auf %n</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::DividerPainter</name>
    <message numerus="yes">
        <source>%n message(s) recovered</source>
        <translation>
            <numerusform>%n Nachricht nachgeholt</numerusform>
            <numerusform>%n Nachrichten nachgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>Hier fehlen Nachrichten</translation>
    </message>
    <message>
        <source>Messages that were missed are being fetched</source>
        <translation>Verpasste Nachrichten werden geholt</translation>
    </message>
    <message>
        <source>More messages were missed here</source>
        <translation>Hier wurden weitere Nachrichten verpasst</translation>
    </message>
</context>
<context>
    <name>Limpid::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>As &amp;HAR…</source>
        <translation>Als &amp;HAR&#xa0;…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV&#xa0;…</translation>
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
        <translation>In dieser Gruppe suchen</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Asks the server for everything in this group that has these words</source>
        <translation>Fragt den Server nach allem in dieser Gruppe, das diese Wörter enthält</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not loaded here; Enter searches all by words</source>
        <translation>hier nicht geladen; Enter sucht überall nach den Wörtern</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a line of the log to look into it.</source>
        <translation>Wählen Sie eine Zeile im Log aus, um hineinzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>Frame, %n byte(s)</source>
        <translation>
            <numerusform>Frame, %n Byte</numerusform>
            <numerusform>Frame, %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Handshake, request</source>
        <translation>Handshake, Anfrage</translation>
    </message>
    <message>
        <source>Handshake, response</source>
        <translation>Handshake, Antwort</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>FIN 1: the last (or only) frame of the message. RFC 6455, 5.2</source>
        <translation>FIN 1: der letzte (oder einzige) Frame der Nachricht. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>FIN 0: more frames of this message follow. RFC 6455, 5.4</source>
        <translation>FIN 0: Weitere Frames dieser Nachricht folgen. RFC 6455, 5.4</translation>
    </message>
    <message>
        <source>RSV1: the payload is compressed by permessage-deflate. RFC 7692, 7.2.3</source>
        <translation>RSV1: Die Nutzdaten sind mit permessage-deflate komprimiert. RFC 7692, 7.2.3</translation>
    </message>
    <message>
        <source>RSV 000: no extension changed this frame. RFC 6455, 5.2</source>
        <translation>RSV 000: Keine Erweiterung hat diesen Frame verändert. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>A control frame: at most 125 bytes, never in pieces. RFC 6455, 5.5</source>
        <translation>Ein Steuerframe: höchstens 125 Byte, nie zerteilt. RFC 6455, 5.5</translation>
    </message>
    <message>
        <source>What the payload is: text, binary, or the next piece. RFC 6455, 5.6</source>
        <translation>Was die Nutzdaten sind: Text, Binärdaten oder das nächste Teilstück. RFC 6455, 5.6</translation>
    </message>
    <message>
        <source>MASK 1: every frame of a client is masked. RFC 6455, 5.3</source>
        <translation>MASK 1: Jeder Frame eines Clients ist maskiert. RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>MASK 0: a server never masks. RFC 6455, 5.1</source>
        <translation>MASK 0: Ein Server maskiert nie. RFC 6455, 5.1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</source>
        <translation>
            <numerusform>%n Byte Nutzdaten; dazu kommen %1 für den Frame-Kopf. RFC 6455, 5.2</numerusform>
            <numerusform>%n Byte Nutzdaten; dazu kommen %1 für den Frame-Kopf. RFC 6455, 5.2</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking key: the payload went over the wire XORed with these four octets. RFC 6455, 5.3</source>
        <translation>Maskierungsschlüssel: Die Nutzdaten gingen mit diesen vier Oktetten XOR-verknüpft über die Leitung. RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>RSV2 or RSV3: no extension that is known here uses them. RFC 6455, 5.2</source>
        <translation>RSV2 oder RSV3: Keine hier bekannte Erweiterung benutzt sie. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>MASK 0: a client has to mask; the server should close. RFC 6455, 5.1</source>
        <translation>MASK 0: Ein Client muss maskieren; der Server sollte schließen. RFC 6455, 5.1</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameEditor</name>
    <message>
        <source>FIN: the last frame of a message</source>
        <translation>FIN: letzter Frame einer Nachricht</translation>
    </message>
    <message>
        <source>RSV%1: for extensions</source>
        <translation>RSV%1: für Erweiterungen</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Opcode: what the frame is</source>
        <translation>Opcode: was der Frame ist</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>MASK: the payload is masked</source>
        <translation>MASK: die Nutzdaten sind maskiert</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>Wie die Nutzdaten geschrieben sind</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>These bytes are no text that could be edited; they stay in hexadecimal digits.</source>
        <translation>Diese Bytes sind kein Text zum Bearbeiten; sie bleiben hexadezimal.</translation>
    </message>
    <message>
        <source>That is not hexadecimal: write pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Das ist nicht hexadezimal: Schreiben Sie Paare der Ziffern 0 bis 9 und a bis f, etwa 48 65 6c.</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupPane</name>
    <message>
        <source>GROUPS</source>
        <translation>GRUPPEN</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;Leave this group</source>
        <translation>Diese Gruppe &amp;verlassen</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Gruppe beitreten</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ Gruppe beitreten</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; Enter joins</source>
        <translation>Buchstaben, Ziffern, „-“, „_“ und „.“; Eingabetaste tritt bei</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Ein Gruppenname besteht nur aus den Buchstaben A bis Z, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreeDelegate</name>
    <message>
        <source>%1 raw</source>
        <translation>%1 roh</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreePane</name>
    <message>
        <source>A group is there as long as somebody is in it.</source>
        <translation>Eine Gruppe besteht, solange jemand darin ist.</translation>
    </message>
    <message>
        <source>GROUPS</source>
        <translation>GRUPPEN</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>Limpid::HandshakeView</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Request, as sent</source>
        <translation>Anfrage, wie gesendet</translation>
    </message>
    <message>
        <source>Answer, as received</source>
        <translation>Antwort, wie empfangen</translation>
    </message>
</context>
<context>
    <name>Limpid::HeadlessOptions</name>
    <message>
        <source>--close takes 1000 or 3000 to 4999, not &quot;%1&quot;</source>
        <translation>--close nimmt 1000 oder 3000 bis 4999, nicht „%1“</translation>
    </message>
    <message>
        <source>the reason of --close has more than %1 bytes</source>
        <translation>der Grund von --close hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header of the handshake</source>
        <translation>„%1“ kann kein Header des Handshakes sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a subprotocol</source>
        <translation>„%1“ kann kein Subprotokoll sein</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>--for takes a number of seconds, not &quot;%1&quot;</source>
        <translation>--for nimmt eine Anzahl von Sekunden, nicht „%1“</translation>
    </message>
    <message>
        <source>--cert and --key go together</source>
        <translation>--cert und --key gehören zusammen</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;</source>
        <translation>--proxy nimmt http://HOST:PORT oder socks5://HOST:PORT, nicht „%1“</translation>
    </message>
    <message>
        <source>--%1 is for the chat, and --raw is without it</source>
        <translation>--%1 ist für den Chat, und --raw ist ohne ihn</translation>
    </message>
    <message>
        <source>--%1 needs --raw</source>
        <translation>--%1 braucht --raw</translation>
    </message>
    <message>
        <source>--send needs a --group to send to, or --raw</source>
        <translation>--send braucht eine --group, an die es geht, oder --raw</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>No window: all that happens is written to stdout as NDJSON.</source>
        <translation>Kein Fenster: Alles, was geschieht, kommt als NDJSON auf stdout.</translation>
    </message>
    <message>
        <source>Sends a text message; without --raw to every --group.</source>
        <translation>Sendet eine Textnachricht; ohne --raw an jede --group.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Sends the file as a binary message.</source>
        <translation>Sendet die Datei als Binärnachricht.</translation>
    </message>
    <message>
        <source>Sends a Ping.</source>
        <translation>Sendet einen Ping.</translation>
    </message>
    <message>
        <source>Answers each message with itself until the peer closes.</source>
        <translation>Beantwortet jede Nachricht mit ihr selbst, bis die Gegenseite schließt.</translation>
    </message>
    <message>
        <source>Closes with this code (1000, 3000 to 4999) when all has been sent.</source>
        <translation>Schließt mit diesem Code (1000, 3000 bis 4999), wenn alles gesendet ist.</translation>
    </message>
    <message>
        <source>CODE[:REASON]</source>
        <translation>CODE[:GRUND]</translation>
    </message>
    <message>
        <source>Closes when it has been open for so long.</source>
        <translation>Schließt, wenn die Verbindung so lange offen war.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>One more header in the handshake.</source>
        <translation>Ein weiterer Header im Handshake.</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>NAME:WERT</translation>
    </message>
    <message>
        <source>Offers a subprotocol.</source>
        <translation>Bietet ein Subprotokoll an.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Does not offer to compress (permessage-deflate).</source>
        <translation>Bietet keine Kompression an (permessage-deflate).</translation>
    </message>
    <message>
        <source>Fails the connection (1009) on a larger message (67108864).</source>
        <translation>Bricht bei einer größeren Nachricht ab (1009; 67108864).</translation>
    </message>
    <message>
        <source>Writes only so much of a payload to stdout.</source>
        <translation>Schreibt nur so viel einer Nutzlast auf stdout.</translation>
    </message>
    <message>
        <source>wss: trusts the certificates in this PEM file, too.</source>
        <translation>wss: vertraut auch den Zertifikaten in dieser PEM-Datei.</translation>
    </message>
    <message>
        <source>wss: shows this certificate (PEM) to the server.</source>
        <translation>wss: zeigt dem Server dieses Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>wss: the private key of --cert (PEM).</source>
        <translation>wss: der private Schlüssel zu --cert (PEM).</translation>
    </message>
    <message>
        <source>wss: takes any certificate.</source>
        <translation>wss: nimmt jedes Zertifikat an.</translation>
    </message>
    <message>
        <source>Connects through http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Verbindet sich über http://HOST:PORT oder socks5://HOST:PORT.</translation>
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
        <translation>Jede Zeile auf stdout ist ein JSON-Objekt; docs/NDJSON.md beschreibt sie.
Exit-Code: 0 nach sauberem Schließen; 1 nach jedem anderen Ende oder wenn der
Server des Chats etwas abgelehnt hat; 2 bei falscher Benutzung.
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
        <translation>Ohne Fenster (--headless):
--header, --protocol, --send, --send-binary und --ping sind mehrfach möglich.
Die letzten drei werden der Reihe nach ausgeführt, sobald die Verbindung offen
ist. Danach wird sie geschlossen: im Chat, wenn der Server jede Nachricht
angenommen hat, mit --raw, wenn eine Sekunde lang nichts kam, mit --close
sofort, mit --for nach Ablauf der Zeit, mit --echo von der Gegenseite. Gibt es
nichts zu tun, wird zugehört, bis die Gegenseite schließt. Auch Strg+C
schließt; ein zweites trennt die Verbindung.
</translation>
    </message>
    <message>
        <source>No chat: for any WebSocket server; with a window, too.</source>
        <translation>Kein Chat: für jeden WebSocket-Server; auch mit Fenster.</translation>
    </message>
</context>
<context>
    <name>Limpid::HitsPane</name>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Searching needs a connection to the server</source>
        <translation>Zum Durchsuchen ist eine Verbindung zum Server nötig</translation>
    </message>
    <message>
        <source>This message is too far back to be shown in the conversation</source>
        <translation>Diese Nachricht liegt zu weit zurück, um im Gespräch gezeigt zu werden</translation>
    </message>
    <message>
        <source>Searching everything that was said…</source>
        <translation>Alles Gesagte wird durchsucht …</translation>
    </message>
    <message>
        <source>The server keeps no history, or cannot search it now</source>
        <translation>Der Server hebt keinen Verlauf auf oder kann ihn gerade nicht durchsuchen</translation>
    </message>
    <message>
        <source>The connection ended before the answer came</source>
        <translation>Die Verbindung endete, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>Nothing found: only whole words are looked for</source>
        <translation>Nichts gefunden: Es wird nur nach ganzen Wörtern gesucht</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s) found; more follow at the end</source>
        <translation>
            <numerusform>Die neueste gefundene Nachricht; am Ende folgen weitere</numerusform>
            <numerusform>Die neuesten %n gefundenen Nachrichten; am Ende folgen weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Why it closed</source>
        <translation>Warum geschlossen</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
</context>
<context>
    <name>Limpid::LeaveBox</name>
    <message>
        <source>Leave #%1</source>
        <translation>#%1 verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) you wrote to this group have not been sent.</source>
        <translation>
            <numerusform>%n Nachricht an diese Gruppe ist nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten an diese Gruppe sind nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay to have everything sent, or discard what is left. What is on its way now can arrive all the same.</source>
        <translation>Bleiben Sie, damit alles gesendet wird, oder verwerfen Sie, was übrig ist. Was gerade unterwegs ist, kann trotzdem ankommen.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Discard and leave</source>
        <translation>&amp;Verwerfen und verlassen</translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerPane</name>
    <message>
        <source>Each message to a group that is sent while you look here is listed, with what became of it for each member.</source>
        <translation>Hier steht jede Nachricht an eine Gruppe, die gesendet wird, während Sie hinsehen, und was bei jedem Mitglied aus ihr wurde.</translation>
    </message>
    <message>
        <source>Messages to groups</source>
        <translation>Nachrichten an Gruppen</translation>
    </message>
    <message>
        <source>What became of the message for each member</source>
        <translation>Was bei jedem Mitglied aus der Nachricht wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n more came too fast to be listed.</source>
        <translation>
            <numerusform>%n weitere kam zu schnell, um aufgelistet zu werden.</numerusform>
            <numerusform>%n weitere kamen zu schnell, um aufgelistet zu werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerWords</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>took</source>
        <translation>dauerte</translation>
    </message>
    <message>
        <source>%1 (raw)</source>
        <translation>%1 (roh)</translation>
    </message>
    <message>
        <source>channel layer</source>
        <translation>Channel Layer</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>Limpid::ListenBar</name>
    <message>
        <source>■ Stop</source>
        <translation>■ Stoppen</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesen Rechner</translation>
    </message>
    <message>
        <source>everyone on the network</source>
        <translation>alle im Netzwerk</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>auf &amp;Port</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>for everyone on the network</source>
        <translation>für alle im Netzwerk</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>nur für diesen Rechner</translation>
    </message>
    <message numerus="yes">
        <source>client(s)</source>
        <translation>
            <numerusform>Client</numerusform>
            <numerusform>Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s)</source>
        <translation>
            <numerusform>Gruppe</numerusform>
            <numerusform>Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>gepuffert</translation>
    </message>
    <message>
        <source>buffered, most by %1</source>
        <translation>gepuffert, meist für %1</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>for whoever reaches this address</source>
        <translation>für alle, die diese Adresse erreichen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>Server teilen</translation>
    </message>
    <message>
        <source>All addresses, the join code, a link and a QR code</source>
        <translation>Alle Adressen, der Beitrittscode, ein Link und ein QR-Code</translation>
    </message>
</context>
<context>
    <name>Limpid::LogFilter</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Δ ms</source>
        <translation>Δ ms</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>Rtg.</translation>
    </message>
    <message>
        <source>op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlauf</translation>
    </message>
</context>
<context>
    <name>Limpid::LogView</name>
    <message>
        <source>filter, or /regex/</source>
        <translation>Filter oder /Regex/</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filter für das Log</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Live-Log</translation>
    </message>
    <message>
        <source>This is not a valid regular expression</source>
        <translation>Das ist kein gültiger regulärer Ausdruck</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n)</source>
        <translation>
            <numerusform>Fortsetzen (%n)</numerusform>
            <numerusform>Fortsetzen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>Arten von Zeilen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>control frames</source>
        <translation>Steuer-Frames</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>alle Gruppen</translation>
    </message>
</context>
<context>
    <name>Limpid::LowerPane</name>
    <message>
        <source>Live log</source>
        <translation>Live-Log</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Live log and tables</source>
        <translation>Live-Log und Tabellen</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last minute, a second a row</source>
        <translation>Letzte Minute, eine Sekunde je Zeile</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberDelegate</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>schreibt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberPane</name>
    <message>
        <source>People in the group</source>
        <translation>Personen in der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>PEOPLE · %n</source>
        <translation>
            <numerusform>PERSONEN · %n</numerusform>
            <numerusform>PERSONEN · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONEN</translation>
    </message>
</context>
<context>
    <name>Limpid::MentionNotices</name>
    <message>
        <source>%1 in #%2</source>
        <extracomment>The title of a notification: who has said something, and in which group.</extracomment>
        <translation>%1 in #%2</translation>
    </message>
</context>
<context>
    <name>Limpid::MessagePrelude</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
</context>
<context>
    <name>Limpid::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::MinuteWords</name>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>gepuffert</translation>
    </message>
    <message>
        <source>loop lag</source>
        <translation>Schleifenverzug</translation>
    </message>
</context>
<context>
    <name>Limpid::NamedChoice</name>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its name; what has the same name already is replaced:</source>
        <translation>Ihr Name; was schon so heißt, wird ersetzt:</translation>
    </message>
</context>
<context>
    <name>Limpid::NextStep</name>
    <message>
        <source>Check the spelling of the address, or write the computer&apos;s number in its place.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse, oder schreiben Sie die Nummer des Rechners an ihre Stelle.</translation>
    </message>
    <message>
        <source>See whether the server runs, and whether the port is right.</source>
        <translation>Sehen Sie nach, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>Try ws:// if the server has no TLS; or trust its certificate.</source>
        <translation>Versuchen Sie ws://, wenn der Server kein TLS hat; oder vertrauen Sie seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Look at what came, in the Handshake tab; the path or the port may be another&apos;s.</source>
        <translation>Sehen Sie im Tab „Handshake“ nach, was kam; Pfad oder Port gehören vielleicht zu etwas anderem.</translation>
    </message>
    <message>
        <source>Look at the last frames: the server&apos;s program has to be mended.</source>
        <translation>Sehen Sie sich die letzten Frames an: Das Programm des Servers muss berichtigt werden.</translation>
    </message>
    <message>
        <source>Connect again. If it breaks time and again, see what is in between: a proxy that ends what is silent, a cable, a Wi-Fi.</source>
        <translation>Verbinden Sie sich wieder. Bricht es immer wieder ab, sehen Sie nach, was dazwischen ist: ein Proxy, der Stilles beendet, ein Kabel, ein WLAN.</translation>
    </message>
    <message>
        <source>Connect again when the server is back.</source>
        <translation>Verbinden Sie sich wieder, wenn der Server zurück ist.</translation>
    </message>
    <message>
        <source>Look at the last frames sent: one of them breaks the protocol.</source>
        <translation>Sehen Sie sich die zuletzt gesendeten Frames an: Einer davon verletzt das Protokoll.</translation>
    </message>
    <message>
        <source>Send the other kind of message: text in place of bytes, or bytes in place of text.</source>
        <translation>Senden Sie die andere Art von Nachricht: Text statt Bytes, oder Bytes statt Text.</translation>
    </message>
    <message>
        <source>Look at the last message sent: it is no UTF-8, or not what it says it is.</source>
        <translation>Sehen Sie sich die zuletzt gesendete Nachricht an: Sie ist kein UTF-8 oder nicht das, was sie zu sein vorgibt.</translation>
    </message>
    <message>
        <source>Ask who runs the server: what was sent, or who sent it, is against its rules.</source>
        <translation>Fragen Sie, wer den Server betreibt: Was gesendet wurde, oder wer es sendete, verstößt gegen seine Regeln.</translation>
    </message>
    <message>
        <source>Send smaller messages, or have the server&apos;s limit raised.</source>
        <translation>Senden Sie kleinere Nachrichten, oder lassen Sie die Grenze des Servers anheben.</translation>
    </message>
    <message>
        <source>Connect again and offer the extension that the server did not take.</source>
        <translation>Verbinden Sie sich wieder und bieten Sie die Erweiterung an, die der Server nicht annahm.</translation>
    </message>
    <message>
        <source>Connect again. If it happens time and again, the server&apos;s log knows why.</source>
        <translation>Verbinden Sie sich wieder. Geschieht es immer wieder, weiß das Log des Servers, warum.</translation>
    </message>
    <message>
        <source>Connect again in a while, or read faster: the server has too much to do, or too much waited for this client.</source>
        <translation>Verbinden Sie sich in einer Weile wieder, oder lesen Sie schneller: Der Server hat zu viel zu tun, oder zu viel wartete auf diesen Client.</translation>
    </message>
    <message>
        <source>The code is the server&apos;s own; its reason, or its documentation, says what it means.</source>
        <translation>Der Code ist des Servers eigener; sein Grund oder seine Dokumentation sagt, was er bedeutet.</translation>
    </message>
    <message>
        <source>Connect again with the credentials that the server asks for.</source>
        <translation>Verbinden Sie sich wieder, mit den Zugangsdaten, die der Server verlangt.</translation>
    </message>
    <message>
        <source>The server does not let this client in: see which origins it allows, and whether the join code is right.</source>
        <translation>Der Server lässt diesen Client nicht ein: Sehen Sie nach, welche Origins er erlaubt und ob der Beitrittscode stimmt.</translation>
    </message>
    <message>
        <source>Try another path.</source>
        <translation>Versuchen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The server wants another version of the protocol.</source>
        <translation>Der Server verlangt eine andere Version des Protokolls.</translation>
    </message>
    <message>
        <source>Wait a while: too many connections came from this address.</source>
        <translation>Warten Sie eine Weile: Von dieser Adresse kamen zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>Connect again in a while: the server cannot do it now.</source>
        <translation>Verbinden Sie sich in einer Weile wieder: Der Server kann es jetzt nicht.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s answer, in the Handshake tab.</source>
        <translation>Sehen Sie sich die Antwort des Servers im Tab „Handshake“ an.</translation>
    </message>
</context>
<context>
    <name>Limpid::Notice</name>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Ein Gruppenname besteht nur aus den Buchstaben A bis Z, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>The server does not take this nick; choose another one.</source>
        <translation>Der Server nimmt diesen Nick nicht an; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The text is longer than this server allows.</source>
        <translation>Der Text ist länger, als dieser Server erlaubt.</translation>
    </message>
    <message>
        <source>You are in as many groups as this server allows; leave one first.</source>
        <translation>Sie sind in so vielen Gruppen, wie dieser Server erlaubt; verlassen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The join code is wrong; ask the one who runs the server.</source>
        <translation>Der Beitrittscode ist falsch; fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Too many messages in a short time; wait a moment.</source>
        <translation>Zu viele Nachrichten in kurzer Zeit; warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>You are not in that group any more; join it again.</source>
        <translation>Sie sind nicht mehr in dieser Gruppe; treten Sie ihr erneut bei.</translation>
    </message>
    <message>
        <source>The server cannot do that now; try again later.</source>
        <translation>Der Server kann das gerade nicht; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Client and server do not understand each other here; the log has both sides.</source>
        <translation>Client und Server verstehen sich hier nicht; das Log zeigt beide Seiten.</translation>
    </message>
    <message>
        <source>The connection was lost (1006)</source>
        <translation>Die Verbindung ist abgebrochen (1006)</translation>
    </message>
    <message>
        <source>It broke without a Close frame: the network failed, or the server ended suddenly. Messages already shown stay here.</source>
        <translation>Sie brach ohne Close-Frame ab: Das Netzwerk ist ausgefallen oder der Server wurde plötzlich beendet. Bereits angezeigte Nachrichten bleiben hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The connection was ended here (%1)</source>
        <translation>Die Verbindung wurde von hier beendet (%1)</translation>
    </message>
    <message>
        <source>The server sent what the WebSocket protocol does not allow; the log&apos;s last frames show it.</source>
        <translation>Der Server hat gesendet, was das WebSocket-Protokoll nicht erlaubt; die letzten Frames im Log zeigen es.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Er nannte keinen Grund.</translation>
    </message>
    <message>
        <source>The server is going away (1001)</source>
        <translation>Der Server geht offline (1001)</translation>
    </message>
    <message>
        <source>It was stopped or is restarting. Try again when it is back.</source>
        <translation>Er wurde gestoppt oder startet neu. Versuchen Sie es erneut, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The server closed the connection (%1)</source>
        <translation>Der Server hat die Verbindung geschlossen (%1)</translation>
    </message>
    <message>
        <source>There is no computer named %1</source>
        <translation>Es gibt keinen Rechner namens %1</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or use the computer&apos;s number (such as 192.168.1.20) in its place.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse oder geben Sie stattdessen die IP-Adresse des Rechners an (etwa 192.168.1.20).</translation>
    </message>
    <message>
        <source>No server answers at %1</source>
        <translation>Unter %1 antwortet kein Server</translation>
    </message>
    <message>
        <source>Is the server started, and is the port right? A firewall on its computer may keep others out, too.</source>
        <translation>Ist der Server gestartet und stimmt der Port? Auch eine Firewall auf seinem Rechner kann andere aussperren.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>The server may not speak TLS (then the address begins with ws://), or its certificate is not trusted here.</source>
        <translation>Möglicherweise spricht der Server kein TLS (dann beginnt die Adresse mit ws://), oder seinem Zertifikat wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The server refused the connection (HTTP %1)</source>
        <translation>Der Server hat die Verbindung abgewiesen (HTTP %1)</translation>
    </message>
    <message>
        <source>There is no WebSocket at this path; the chat of a Limpid server is at &quot;/&quot;.</source>
        <translation>Unter diesem Pfad gibt es keinen WebSocket; der Chat eines Limpid-Servers liegt unter „/“.</translation>
    </message>
    <message>
        <source>It answers, but does not let this client in; the Handshake tab shows its answer.</source>
        <translation>Er antwortet, lässt diesen Client aber nicht hinein; der Tab „Handshake“ zeigt seine Antwort.</translation>
    </message>
    <message>
        <source>That is not a WebSocket server: %1</source>
        <translation>Das ist kein WebSocket-Server: %1</translation>
    </message>
    <message>
        <source>Something answers there, but not with a WebSocket handshake; the Handshake tab shows what came.</source>
        <translation>Dort antwortet etwas, aber nicht mit einem WebSocket-Handshake; der Tab „Handshake“ zeigt, was ankam.</translation>
    </message>
    <message>
        <source>That is not the address of a WebSocket</source>
        <translation>Das ist keine WebSocket-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be connected to. An address looks like ws://192.168.1.20:8765/ or wss://chat.example.org/.</source>
        <translation>Zu „%1“ lässt sich keine Verbindung aufbauen. Eine Adresse sieht so aus: ws://192.168.1.20:8765/ oder wss://chat.example.org/.</translation>
    </message>
    <message>
        <source>A nick is needed</source>
        <translation>Ein Nick wird benötigt</translation>
    </message>
    <message>
        <source>1 to 32 visible characters, without a space at either end.</source>
        <translation>1 bis 32 sichtbare Zeichen, ohne Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>The server refused that (%1)</source>
        <translation>Der Server hat das abgelehnt (%1)</translation>
    </message>
    <message>
        <source>The server does not speak Limpid&apos;s chat</source>
        <translation>Der Server spricht nicht das Chatprotokoll von Limpid</translation>
    </message>
    <message>
        <source>What came was not limpid.chat.v1: %1</source>
        <translation>Was ankam, war nicht limpid.chat.v1: %1</translation>
    </message>
    <message>
        <source>This connection was too slow: the server has left messages out.</source>
        <translation>Diese Verbindung war zu langsam: Der Server hat Nachrichten ausgelassen.</translation>
    </message>
    <message>
        <source>What you write may not survive the end of this program</source>
        <translation>Was Sie schreiben, überlebt das Ende dieses Programms vielleicht nicht</translation>
    </message>
    <message>
        <source>The file that keeps messages until the server has them: %1</source>
        <translation>Die Datei, die Nachrichten aufhebt, bis der Server sie hat: %1</translation>
    </message>
    <message>
        <source>What you discarded may be sent after all</source>
        <translation>Was Sie verworfen haben, wird vielleicht doch gesendet</translation>
    </message>
    <message>
        <source>It is still in the file that keeps messages until the server has them: %1. Taking it out is tried again until this program ends.</source>
        <translation>Es steht noch in der Datei, die Nachrichten aufhebt, bis der Server sie hat: %1. Bis dieses Programm endet, wird weiter versucht, es herauszunehmen.</translation>
    </message>
</context>
<context>
    <name>Limpid::PayloadView</name>
    <message>
        <source>How the payload is shown</source>
        <translation>Darstellung der Nutzdaten</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Nutzdaten als Baum</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… die ersten %1 von %2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlaybackBar</name>
    <message>
        <source>How fast it is played</source>
        <translation>Wie schnell abgespielt wird</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>Out, MB/s</source>
        <translation>Gesendet, MB/s</translation>
    </message>
    <message>
        <source>Buffered</source>
        <translation>Gepuffert</translation>
    </message>
    <message>
        <source>Loop lag, ms</source>
        <translation>Schleifenverzug, ms</translation>
    </message>
</context>
<context>
    <name>Limpid::QrView</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>Limpid::QuickSwitcher</name>
    <message>
        <source>Go to a group</source>
        <translation>Zu einer Gruppe wechseln</translation>
    </message>
    <message>
        <source>Letters of the group&apos;s name</source>
        <translation>Buchstaben des Gruppennamens</translation>
    </message>
    <message>
        <source>Go to a group, or join one</source>
        <translation>Zu einer Gruppe wechseln oder beitreten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No group has these letters. A name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Keine Gruppe hat diese Buchstaben. Ein Name besteht nur aus den Buchstaben A bis Z, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
</context>
<context>
    <name>Limpid::RawActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansich&amp;t</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspizieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>&amp;Über Limpid</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>Neues &amp;Raw-Fenster</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>Nachricht s&amp;enden</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>&amp;Schließen&#xa0;…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>Aufzeichnung &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Auf&amp;zeichnung öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Limpid::RawComposer</name>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Save this message</source>
        <translation>Diese Nachricht speichern</translation>
    </message>
    <message>
        <source>Remove the saved message</source>
        <translation>Gespeicherte Nachricht entfernen</translation>
    </message>
    <message>
        <source>What the message is</source>
        <translation>Was die Nachricht ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes, in hex</source>
        <translation>Bytes, hexadezimal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What the server is to get</source>
        <translation>Was der Server bekommen soll</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>Zeit zwischen zwei Nachrichten</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) passed: the network does not keep up</source>
        <translation>
            <numerusform>%n Mal ausgesetzt: Das Netz kommt nicht nach</numerusform>
            <numerusform>%n Mal ausgesetzt: Das Netz kommt nicht nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Bytes sind Paare der Ziffern 0 bis 9 und a bis f, etwa 48 65 6c.</translation>
    </message>
    <message>
        <source>Connect first, then it can be sent.</source>
        <translation>Erst verbinden, dann kann sie gesendet werden.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Limpid::RawPresets</name>
    <message>
        <source>Django Channels tutorial: its chat</source>
        <translation>Django-Channels-Tutorial: der Chat</translation>
    </message>
    <message>
        <source>Limpid: everybody hears everything</source>
        <translation>Limpid: alle hören alles</translation>
    </message>
    <message>
        <source>Limpid: ten answers, then it closes</source>
        <translation>Limpid: zehn Antworten, dann zu</translation>
    </message>
    <message>
        <source>Limpid: the same comes back</source>
        <translation>Limpid: dasselbe kommt zurück</translation>
    </message>
    <message>
        <source>Limpid: the chat&apos;s own protocol</source>
        <translation>Limpid: das Protokoll des Chats</translation>
    </message>
    <message>
        <source>Django tutorial: a message</source>
        <translation>Django-Tutorial: eine Nachricht</translation>
    </message>
    <message>
        <source>Limpid: who I am</source>
        <translation>Limpid: wer ich bin</translation>
    </message>
    <message>
        <source>Limpid: join a group</source>
        <translation>Limpid: einer Gruppe beitreten</translation>
    </message>
    <message>
        <source>Eight bytes</source>
        <translation>Acht Bytes</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWindow</name>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Save this connection</source>
        <translation>Diese Verbindung speichern</translation>
    </message>
    <message>
        <source>Remove the saved connection</source>
        <translation>Gespeicherte Verbindung entfernen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket</source>
        <translation>Limpid · Raw-WebSocket</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket · %1</source>
        <translation>Limpid · Raw-WebSocket · %1</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWords</name>
    <message>
        <source>The files for TLS cannot be used</source>
        <translation>Die Dateien für TLS sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>These cannot be subprotocols</source>
        <translation>Das können keine Subprotokolle sein</translation>
    </message>
    <message>
        <source>%1: each is a word without spaces, commas or quotes, and named once.</source>
        <translation>%1: Jedes ist ein Wort ohne Leerzeichen, Komma und Anführungszeichen und wird nur einmal genannt.</translation>
    </message>
    <message>
        <source>What was saved could not be read</source>
        <translation>Das Gespeicherte war nicht zu lesen</translation>
    </message>
    <message>
        <source>It was set aside as %1; nothing in it is lost.</source>
        <translation>Es wurde als %1 beiseitegelegt; nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>Saved connections and messages are of a newer Limpid</source>
        <translation>Gespeicherte Verbindungen und Nachrichten sind von einem neueren Limpid</translation>
    </message>
    <message>
        <source>This one leaves them alone: it cannot show them, and saves nothing.</source>
        <translation>Dieses lässt sie in Ruhe: Es kann sie nicht zeigen und speichert nichts.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>In %1 ist kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>There is no private key (PEM, without a password) in %1.</source>
        <translation>In %1 ist kein privater Schlüssel (PEM, ohne Passwort).</translation>
    </message>
    <message>
        <source>A certificate and its key go together; there is only %1.</source>
        <translation>Zertifikat und Schlüssel gehören zusammen; da ist nur %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::ReconnectBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingActions</name>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Auf&amp;zeichnung öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Replay against a &amp;server…</source>
        <translation>Gegen einen &amp;Server abspielen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingFiles</name>
    <message>
        <source>Save the recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Als HAR exportieren</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Aufzeichnungen %1</translation>
    </message>
    <message>
        <source>All files %1</source>
        <translation>Alle Dateien %1</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>Mit einer Aufzeichnung vergleichen</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWindow</name>
    <message>
        <source>%1 · Limpid recording</source>
        <translation>%1 · Limpid-Aufzeichnung</translation>
    </message>
    <message>
        <source>Recorded log</source>
        <translation>Aufgezeichnetes Log</translation>
    </message>
    <message>
        <source>The file is not shown whole</source>
        <translation>Die Datei wird nicht ganz gezeigt</translation>
    </message>
    <message>
        <source>Nothing was replayed</source>
        <translation>Nichts wurde abgespielt</translation>
    </message>
    <message>
        <source>These are no subprotocols: %1</source>
        <translation>Das sind keine Subprotokolle: %1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Abgespieltes</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWords</name>
    <message>
        <source>Nothing is recorded in it.</source>
        <translation>Darin ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>Zeile %1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line %1 is of another version of the format; this program reads version %2.</source>
        <translation>Zeile %1 hat eine andere Version des Formats; dieses Programm liest Version %2.</translation>
    </message>
    <message>
        <source>In line %1 the field “%2” is missing or has a value that cannot be.</source>
        <translation>In Zeile %1 fehlt das Feld „%2“ oder hat einen unmöglichen Wert.</translation>
    </message>
    <message>
        <source>It ends in the middle of line %1; what stands before that is shown.</source>
        <translation>Sie endet mitten in Zeile %1; gezeigt wird, was davor steht.</translation>
    </message>
    <message>
        <source>It is too large to be kept in memory; it is shown up to line %1.</source>
        <translation>Sie ist zu groß für den Speicher; gezeigt wird sie bis Zeile %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of kinds this program does not know are not shown.</source>
        <translation>
            <numerusform>%n Zeile einer Art, die dieses Programm nicht kennt, wird nicht gezeigt.</numerusform>
            <numerusform>%n Zeilen von Arten, die dieses Programm nicht kennt, werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) not kept</source>
        <translation>
            <numerusform>%n frühere Zeile nicht behalten</numerusform>
            <numerusform>%n frühere Zeilen nicht behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayDialog</name>
    <message>
        <source>Replay against a server</source>
        <translation>Gegen einen Server abspielen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Subprotocols</source>
        <translation>&amp;Subprotokolle</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again, over a new connection.</source>
        <translation>
            <numerusform>%n Nachricht wird über eine neue Verbindung noch einmal gesendet.</numerusform>
            <numerusform>%n Nachrichten werden über eine neue Verbindung noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be: the recording does not have all of them.</source>
        <translation>
            <numerusform>%n Nachricht kann es nicht: Die Aufzeichnung hat sie nicht ganz.</numerusform>
            <numerusform>%n Nachrichten können es nicht: Die Aufzeichnung hat sie nicht ganz.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address of a WebSocket.</source>
        <translation>Das ist keine Adresse eines WebSockets.</translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayPane</name>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Log of the replay</source>
        <translation>Log des Abspielens</translation>
    </message>
    <message>
        <source>%1 of %2 messages sent · %3 received</source>
        <translation>%1 von %2 Nachrichten gesendet · %3 empfangen</translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation>Wird abgespielt: %1</translation>
    </message>
    <message>
        <source>Replay is over: %1</source>
        <translation>Fertig abgespielt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
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
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1 für %2, seit %3</translation>
    </message>
    <message>
        <source>A Close frame went both ways.</source>
        <translation>Close-Frames gingen in beide Richtungen.</translation>
    </message>
    <message>
        <source>Not a clean close.</source>
        <translation>Nicht sauber geschlossen.</translation>
    </message>
</context>
<context>
    <name>Limpid::RuleWords</name>
    <message>
        <source>Keeps RFC 6455: a server has to take it.</source>
        <translation>Hält RFC 6455 ein: Ein Server muss es annehmen.</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but this chat has text messages only; the server should close with %1.</source>
        <translation>Hält RFC 6455 ein, aber dieser Chat kennt nur Textnachrichten; der Server sollte mit %1 schließen.</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but is more than the server takes; it should close with %1.</source>
        <translation>Hält RFC 6455 ein, ist aber mehr, als der Server annimmt; er sollte mit %1 schließen.</translation>
    </message>
    <message>
        <source>Breaks RFC 6455, %1: %2; the server should close with %3.</source>
        <translation>Verletzt RFC 6455, %1: %2; der Server sollte mit %3 schließen.</translation>
    </message>
    <message>
        <source>this opcode has no meaning</source>
        <translation>dieser Opcode hat keine Bedeutung</translation>
    </message>
    <message>
        <source>no extension here uses these RSV bits</source>
        <translation>keine Erweiterung benutzt hier diese RSV-Bits</translation>
    </message>
    <message>
        <source>a client must mask</source>
        <translation>ein Client muss maskieren</translation>
    </message>
    <message>
        <source>a control frame is never in pieces</source>
        <translation>ein Control-Frame kommt nie in Stücken</translation>
    </message>
    <message>
        <source>a control frame has at most 125 bytes</source>
        <translation>ein Control-Frame hat höchstens 125 Byte</translation>
    </message>
    <message>
        <source>there is no message to continue</source>
        <translation>es gibt keine Nachricht fortzusetzen</translation>
    </message>
    <message>
        <source>the message before has not ended</source>
        <translation>die Nachricht davor ist nicht zu Ende</translation>
    </message>
    <message>
        <source>text must be UTF-8</source>
        <translation>Text muss UTF-8 sein</translation>
    </message>
    <message>
        <source>a close code has two bytes</source>
        <translation>ein Close-Code hat zwei Byte</translation>
    </message>
    <message>
        <source>no Close frame may carry this code</source>
        <translation>kein Close-Frame darf diesen Code tragen</translation>
    </message>
    <message>
        <source>a reason must be UTF-8</source>
        <translation>ein Grund muss UTF-8 sein</translation>
    </message>
</context>
<context>
    <name>Limpid::RunningPage</name>
    <message>
        <source>Removed by the operator</source>
        <translation>Vom Betreiber entfernt</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityTableWords</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityView</name>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>Adresse s&amp;perren&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing yet. Refused handshakes, wrong join codes, clients that send too fast or break the protocol, and bans are listed here.</source>
        <translation>Noch nichts. Hier stehen abgewiesene Handshakes, falsche Beitrittscodes, Clients, die zu schnell senden oder das Protokoll verletzen, und Sperren.</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>Sicherheitslog</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityWords</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ abgewiesen</translation>
    </message>
    <message>
        <source>✕ wrong join code</source>
        <translation>✕ falscher Beitrittscode</translation>
    </message>
    <message>
        <source>▲ too fast</source>
        <translation>▲ zu schnell</translation>
    </message>
    <message>
        <source>✕ broke the protocol</source>
        <translation>✕ Protokollverstoß</translation>
    </message>
    <message>
        <source>◼ banned</source>
        <translation>◼ gesperrt</translation>
    </message>
    <message>
        <source>◻ ban lifted</source>
        <translation>◻ Sperre aufgehoben</translation>
    </message>
    <message>
        <source>… not shown</source>
        <translation>… nicht gezeigt</translation>
    </message>
    <message>
        <source>is read more slowly</source>
        <translation>wird langsamer gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n Ereignis kam zu schnell, um gezeigt zu werden</numerusform>
            <numerusform>%n Ereignisse kamen zu schnell, um gezeigt zu werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find Client</source>
        <translation>Client &amp;suchen</translation>
    </message>
    <message>
        <source>Find in &amp;Log</source>
        <translation>Im &amp;Log suchen</translation>
    </message>
    <message>
        <source>&amp;Freeze Reading</source>
        <translation>Lesen &amp;einfrieren</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Schließen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Kicken</translation>
    </message>
    <message>
        <source>&amp;About Limpid Server</source>
        <translation>&amp;Über Limpid Server</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansich&amp;t</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Appearance of the De&amp;sktop</source>
        <translation>Erscheinungsbild wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>F&amp;rames zeigen</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>Te&amp;ilen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>A&amp;npingen</translation>
    </message>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>Adresse s&amp;perren&#xa0;…</translation>
    </message>
    <message>
        <source>Ba&amp;nned Addresses…</source>
        <translation>&amp;Gesperrte Adressen&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWindow</name>
    <message>
        <source>The server is stopped</source>
        <translation>Der Server ist gestoppt</translation>
    </message>
    <message>
        <source>Choose above who may connect and on which port.</source>
        <translation>Wählen Sie oben, wer sich auf welchem Port verbinden darf.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Limpid Server</source>
        <translation>Limpid Server</translation>
    </message>
    <message numerus="yes">
        <source>Stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>Server stoppen und %n Verbindung schließen?</numerusform>
            <numerusform>Server stoppen und %n Verbindungen schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Each is closed with 1001 (going away), so that it knows why.</source>
        <translation>Jede Verbindung wird mit 1001 (geht offline) geschlossen, damit der Client weiß, warum.</translation>
    </message>
    <message numerus="yes">
        <source>Quit, stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>Beenden, den Server stoppen und %n Verbindung schließen?</numerusform>
            <numerusform>Beenden, den Server stoppen und %n Verbindungen schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Limpid Server · %1</source>
        <translation>Limpid Server · %1</translation>
    </message>
    <message>
        <source>The server cannot listen on %1</source>
        <translation>Der Server kann nicht auf %1 lauschen</translation>
    </message>
    <message>
        <source>%1. Choose another port, or let the system pick a free one.</source>
        <translation>%1. Wählen Sie einen anderen Port oder überlassen Sie dem System die Wahl.</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Freien Port verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The server does not run</source>
        <translation>Der Server läuft nicht</translation>
    </message>
    <message>
        <source>The saved settings are not in use</source>
        <translation>Die gespeicherten Einstellungen gelten nicht</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWords</name>
    <message>
        <source>gone %1</source>
        <translation>weg %1</translation>
    </message>
    <message>
        <source>nick</source>
        <translation>Nick</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empf.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ges.</translation>
    </message>
    <message>
        <source>in/s</source>
        <translation>empf./s</translation>
    </message>
    <message>
        <source>out/s</source>
        <translation>ges./s</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, gefroren</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1, langsam</translation>
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
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei auswählen</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingWords</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Worker-Threads</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Origins</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Sein privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Largest request head</source>
        <translation>Größter Anfragekopf</translation>
    </message>
    <message>
        <source>Slow with more waiting</source>
        <translation>Langsam, wenn mehr wartet</translation>
    </message>
    <message>
        <source>Too slow with more waiting</source>
        <translation>Zu langsam, wenn mehr wartet</translation>
    </message>
    <message>
        <source>Who is too slow</source>
        <translation>Wer zu langsam ist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>Messages a second, chat</source>
        <translation>Nachrichten je Sekunde, Chat</translation>
    </message>
    <message>
        <source>Messages a second, others</source>
        <translation>Nachrichten je Sekunde, sonst</translation>
    </message>
    <message>
        <source>For a request</source>
        <translation>Für eine Anfrage</translation>
    </message>
    <message>
        <source>Silence before a ping</source>
        <translation>Stille vor einem Ping</translation>
    </message>
    <message>
        <source>For its answer</source>
        <translation>Für die Antwort darauf</translation>
    </message>
    <message>
        <source>For the other Close frame</source>
        <translation>Für den Close-Frame der Gegenseite</translation>
    </message>
    <message>
        <source>For stopping</source>
        <translation>Für das Anhalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Nichts aufbewahren</translation>
    </message>
    <message>
        <source>An accepted message survives</source>
        <translation>Eine angenommene Nachricht übersteht</translation>
    </message>
    <message>
        <source>Messages of a group</source>
        <translation>Nachrichten einer Gruppe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Channel layer</source>
        <translation>Channel Layer</translation>
    </message>
    <message>
        <source>Keys that seal</source>
        <translation>Schlüssel zum Versiegeln</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>Namen beginnen mit</translation>
    </message>
    <message>
        <source>Type of events</source>
        <translation>Typ der Ereignisse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>misses messages</source>
        <translation>verpasst Nachrichten</translation>
    </message>
    <message>
        <source>is closed with 1013</source>
        <translation>wird mit 1013 geschlossen</translation>
    </message>
    <message>
        <source>the end of the machine&apos;s power</source>
        <translation>den Stromausfall der Maschine</translation>
    </message>
    <message>
        <source>the end of the server</source>
        <translation>das Ende des Servers</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>one for each port</source>
        <translation>eine je Port</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eins je Zeile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What is saved holds when limpid-server is started the next time with a window; what its command line says comes first.</source>
        <translation>Was gespeichert ist, gilt, wenn limpid-server das nächste Mal mit einem Fenster gestartet wird; was auf der Befehlszeile steht, geht vor.</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: Ihre Datei ist nicht zu schreiben.</translation>
    </message>
</context>
<context>
    <name>Limpid::ShareDialog</name>
    <message>
        <source>This is too long for a QR code.</source>
        <translation>Das ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>Server teilen</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>QR code of the web page</source>
        <translation>QR-Code der Webseite</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>none: nobody is asked for one</source>
        <translation>keiner: niemand wird danach gefragt</translation>
    </message>
    <message>
        <source>&amp;Join code</source>
        <translation>&amp;Beitrittscode</translation>
    </message>
    <message>
        <source>Copy the join code</source>
        <translation>Beitrittscode kopieren</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>Copy the address of the web page</source>
        <translation>Adresse der Webseite kopieren</translation>
    </message>
    <message>
        <source>▲ Only this computer reaches the server</source>
        <translation>▲ Nur dieser Rechner erreicht den Server</translation>
    </message>
    <message>
        <source>It listens for this computer only. To let others in, stop the server, choose “everyone on the network”, and start it again.</source>
        <translation>Er lauscht nur für diesen Rechner. Um andere hereinzulassen, stoppen Sie den Server, wählen Sie „alle im Netzwerk“ und starten Sie ihn wieder.</translation>
    </message>
    <message>
        <source>This computer is on no network just now. Open this window again once it is.</source>
        <translation>Dieser Rechner ist gerade in keinem Netzwerk. Öffnen Sie dieses Fenster wieder, sobald er es ist.</translation>
    </message>
</context>
<context>
    <name>Limpid::StatePill</name>
    <message>
        <source>%1, slow</source>
        <translation>%1, langsam</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::StateRibbon</name>
    <message>
        <source>States of the connection</source>
        <translation>Zustände der Verbindung</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>noch keine Verbindung</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
</context>
<context>
    <name>Limpid::SwitcherDelegate</name>
    <message>
        <source>Join #%1</source>
        <translation>#%1 beitreten</translation>
    </message>
</context>
<context>
    <name>Limpid::TargetForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Offered in this order, with commas between them</source>
        <translation>In dieser Reihenfolge angeboten, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>a page of the server</source>
        <translation>eine Seite des Servers</translation>
    </message>
    <message>
        <source>no page: without the header</source>
        <translation>keine Seite: ohne die Kopfzeile</translation>
    </message>
    <message>
        <source>Where a page would come from; or write one, such as %1</source>
        <translation>Woher eine Seite käme; oder schreiben Sie eine, etwa %1</translation>
    </message>
    <message>
        <source>More headers of the request, a line each</source>
        <translation>Weitere Kopfzeilen der Anfrage, je eine Zeile</translation>
    </message>
    <message>
        <source>wss: trust the certificates in this file (PEM), too</source>
        <translation>wss: auch den Zertifikaten in dieser Datei (PEM) vertrauen</translation>
    </message>
    <message>
        <source>wss: show this certificate (PEM) to the server</source>
        <translation>wss: dem Server dieses Zertifikat (PEM) zeigen</translation>
    </message>
    <message>
        <source>wss: the certificate&apos;s private key (PEM)</source>
        <translation>wss: der private Schlüssel des Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>wss: whoever is in between can read along</source>
        <translation>wss: wer dazwischen ist, kann mitlesen</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>wie das System es vorgibt</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>“%1” is no header that can be set here. Write Name: value, a line each; Host, Origin and those of the handshake are not among them.</source>
        <translation>„%1“ ist keine Kopfzeile, die hier gesetzt werden kann. Schreiben Sie je Zeile Name: Wert; Host, Origin und die des Handshakes gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The proxy is written http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Der Proxy wird http://HOST:PORT oder socks5://HOST:PORT geschrieben.</translation>
    </message>
    <message>
        <source>Offer to compress</source>
        <translation>Kompression anbieten</translation>
    </message>
    <message>
        <source>Take any certificate</source>
        <translation>Jedes Zertifikat annehmen</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>An origin has no spaces, such as %1.</source>
        <translation>Ein Origin hat keine Leerzeichen, etwa %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::UnsentBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n Nachricht nicht gesendet</numerusform>
            <numerusform>%n Nachrichten nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
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
        <translation>normal geschlossen</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>geht offline</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>nicht unterstützte Daten</translation>
    </message>
    <message>
        <source>no code in the Close frame</source>
        <translation>kein Code im Close-Frame</translation>
    </message>
    <message>
        <source>lost without a Close frame</source>
        <translation>ohne Close-Frame abgebrochen</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>ungültige Nutzdaten</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>Richtlinienverstoß</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>Erweiterung fehlt</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>Dienst startet neu</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später erneut versuchen</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>fehlerhaftes Gateway</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>registered use</source>
        <translation>registrierte Verwendung</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>private Verwendung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgetreten</translation>
    </message>
    <message>
        <source>group.send</source>
        <translation>group.send</translation>
    </message>
    <message>
        <source>high water</source>
        <translation>Hochwasser</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 wait to be read</source>
        <translation>%1 warten auf Abholung</translation>
    </message>
    <message>
        <source>compressed: %1</source>
        <translation>komprimiert: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3 sent, %4 queued, %5 dropped · %6</source>
        <translation>#%1 · %2 · %3 gesendet, %4 wartend, %5 verworfen · %6</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n Zeile kam zu schnell, um gezeigt zu werden</numerusform>
            <numerusform>%n Zeilen kamen zu schnell, um gezeigt zu werden</numerusform>
        </translation>
    </message>
    <message>
        <source>layer away</source>
        <translation>Layer weg</translation>
    </message>
    <message>
        <source>layer back</source>
        <translation>Layer zurück</translation>
    </message>
    <message>
        <source>messages may have been missed</source>
        <translation>vielleicht fehlen Nachrichten</translation>
    </message>
</context>
<context>
    <name>Limpid::Workbench</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>%1: only an open connection can be worked on. Connect first.</source>
        <translation>%1: Bearbeitet werden kann nur eine offene Verbindung. Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>Lesen einfrieren</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>%1 von %2 senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
</TS>
