<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Limpid::AboutBox</name>
    <message>
        <source>About Limpid</source>
        <translation>À propos de Limpid</translation>
    </message>
    <message>
        <source>Limpid %1</source>
        <translation>Limpid %1</translation>
    </message>
    <message>
        <source>Group chat you can see through.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Le chat de groupe qui laisse tout voir.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>Limpid::AboutServer</name>
    <message>
        <source>About Limpid Server</source>
        <translation>À propos de Limpid Server</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;Group chat you can see through.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;Le chat de groupe qui laisse tout voir.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Limpid::AnnounceBar</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>tous les groupes</translation>
    </message>
    <message>
        <source>Lab ends in 5 minutes</source>
        <translation>Le TP se termine dans 5 minutes</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Envoyer l’annonce</translation>
    </message>
    <message>
        <source>A&amp;nnounce to</source>
        <translation>A&amp;nnoncer à</translation>
    </message>
</context>
<context>
    <name>Limpid::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>Limpid::BanBox</name>
    <message>
        <source>Ban an address</source>
        <translation>Bannir une adresse</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1&#xa0;?</translation>
    </message>
    <message>
        <source>Ban %1, where %2 is?</source>
        <translation>Bannir %1, où se trouve %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) from there are closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</source>
        <translation>
            <numerusform>%n client de cette adresse est fermé avec 1008 (violation des règles), et quiconque essaie de là est refusé avec 403 jusqu’à ce que vous leviez le bannissement.</numerusform>
            <numerusform>%n clients de cette adresse sont fermés avec 1008 (violation des règles), et quiconque essaie de là est refusé avec 403 jusqu’à ce que vous leviez le bannissement.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Bannir</translation>
    </message>
</context>
<context>
    <name>Limpid::BanDesk</name>
    <message>
        <source>Banned by the operator</source>
        <translation>Banni par l’opérateur</translation>
    </message>
</context>
<context>
    <name>Limpid::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Limpid::BansDialog</name>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Lever</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Adresses bannies</translation>
    </message>
    <message>
        <source>No address is banned. Select a client and choose “Ban…” to ban the one it comes from.</source>
        <translation>Aucune adresse n’est bannie. Sélectionnez un client et choisissez «&#xa0;Bannir…&#xa0;» pour bannir celle d’où il vient.</translation>
    </message>
    <message>
        <source>Let clients from this address in again</source>
        <translation>Laisser de nouveau entrer les clients de cette adresse</translation>
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
        <translation>Envoie un Ping avec cette charge utile&#xa0;; le journal montre le Pong qui répond.</translation>
    </message>
    <message>
        <source>Pong off</source>
        <translation>Sans pong</translation>
    </message>
    <message>
        <source>Answers no Pings any more. A server that asks gives this client up after a while.</source>
        <translation>Ne répond plus aux pings. Un serveur qui en envoie abandonne ce client au bout d’un moment.</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>Geler la lecture</translation>
    </message>
    <message>
        <source>Reads nothing for %1 s, so that the server&apos;s buffers fill.</source>
        <translation>Ne lit rien pendant %1&#xa0;s, si bien que les tampons du serveur se remplissent.</translation>
    </message>
    <message>
        <source>Close with code…</source>
        <translation>Fermer avec un code…</translation>
    </message>
    <message>
        <source>Closes with any code and reason, those too that are forbidden.</source>
        <translation>Ferme avec n’importe quels code et motif, même interdits.</translation>
    </message>
    <message>
        <source>Payload of the Ping</source>
        <translation>Charge utile du Ping</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
</context>
<context>
    <name>Limpid::BenchPreset</name>
    <message>
        <source>A frame of your own</source>
        <translation>Votre propre trame</translation>
    </message>
    <message>
        <source>Set any bit, any opcode and any payload; the line below says what RFC 6455 thinks of it.</source>
        <translation>Choisissez bits, opcode et charge utile&#xa0;; la ligne en dessous dit ce qu’en pense la RFC 6455.</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Récepteur lent</translation>
    </message>
    <message>
        <source>Stops reading for %1 s. What the server sends fills the kernels&apos; buffers and then the server&apos;s own for this client, which closes it when that is full.</source>
        <translation>Arrête la lecture pendant %1&#xa0;s. Ce que le serveur envoie remplit les tampons des noyaux, puis le sien pour ce client&#xa0;; quand il est plein, le serveur ferme.</translation>
    </message>
    <message>
        <source>Unmasked frame</source>
        <translation>Trame non masquée</translation>
    </message>
    <message>
        <source>A client masks every frame, so that no proxy mistakes what it sends for HTTP. The server closes with 1002.</source>
        <translation>Un client masque chaque trame, pour qu’aucun proxy ne la prenne pour du HTTP. Le serveur ferme avec 1002.</translation>
    </message>
    <message>
        <source>RSV bit set</source>
        <translation>Bit RSV à 1</translation>
    </message>
    <message>
        <source>The three RSV bits belong to extensions, and none was negotiated that uses this one. The server closes with 1002.</source>
        <translation>Les trois bits RSV sont réservés aux extensions, et aucune de celles négociées n’utilise celui-ci. Le serveur ferme avec 1002.</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>Opcode inconnu</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and B to F have no meaning yet. The server closes with 1002.</source>
        <translation>Les opcodes 3 à 7 et B à F n’ont pas encore de sens. Le serveur ferme avec 1002.</translation>
    </message>
    <message>
        <source>Fragmented ping</source>
        <translation>Ping fragmenté</translation>
    </message>
    <message>
        <source>Control frames come in between the frames of a message, so they are never in pieces themselves. The server closes with 1002.</source>
        <translation>Les trames de contrôle s’intercalent entre celles d’un message et ne sont donc jamais fragmentées. Le serveur ferme avec 1002.</translation>
    </message>
    <message>
        <source>Continuation without a start</source>
        <translation>Suite sans début</translation>
    </message>
    <message>
        <source>The next piece of a message that nobody began. The server closes with 1002.</source>
        <translation>La suite d’un message que personne n’a commencé. Le serveur ferme avec 1002.</translation>
    </message>
    <message>
        <source>Bad UTF-8 in a text</source>
        <translation>UTF-8 incorrect dans un texte</translation>
    </message>
    <message>
        <source>A text message is UTF-8, and the byte ff never occurs in that. The server closes with 1007.</source>
        <translation>Un message texte est en UTF-8, où l’octet ff n’apparaît jamais. Le serveur ferme avec 1007.</translation>
    </message>
    <message>
        <source>Close with code 1005</source>
        <translation>Close avec le code 1005</translation>
    </message>
    <message>
        <source>1005 is what close events say where a Close had no code; on the wire it is forbidden. The server answers with 1002.</source>
        <translation>1005 est ce que dit l’événement close quand un Close n’a pas de code&#xa0;; sur le réseau, il est interdit. Le serveur répond avec 1002.</translation>
    </message>
    <message>
        <source>One message in three frames</source>
        <translation>Un message en trois trames</translation>
    </message>
    <message>
        <source>A message in three frames</source>
        <translation>Message en trois trames</translation>
    </message>
    <message>
        <source>Allowed: one text in three pieces, one each time you send. The server has the message after the third, with FIN 1; until then nothing else may be said here.</source>
        <translation>Permis&#xa0;: un texte en trois morceaux, un par envoi. Le serveur a le message après le troisième, avec FIN 1&#xa0;; d’ici là, rien d’autre ne peut être dit ici.</translation>
    </message>
    <message>
        <source>A burst that fills the buffer</source>
        <translation>Rafale qui remplit le tampon</translation>
    </message>
    <message>
        <source>Gives %1 to send() at once, in many messages: bufferedAmount jumps up, and falls as the network takes them.</source>
        <translation>Donne d’un coup %1 à send(), en beaucoup de messages&#xa0;: bufferedAmount bondit, puis baisse à mesure que le réseau les prend.</translation>
    </message>
</context>
<context>
    <name>Limpid::BufferGauge</name>
    <message>
        <source>Bytes on the wire&apos;s queue</source>
        <translation>Octets en attente d’envoi sur le réseau</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Payload bytes that were given to send() and that the network has not taken yet, as in a browser.</source>
        <translation>Octets de charge utile remis à send() et que le réseau n’a pas encore pris, comme dans un navigateur.</translation>
    </message>
    <message>
        <source>All bytes waiting to leave this process: frame headers and control frames included.</source>
        <translation>Tous les octets qui n’ont pas encore quitté ce processus, y compris les en-têtes de trame et les trames de contrôle.</translation>
    </message>
    <message>
        <source>bufferedAmount over the last minute</source>
        <translation>bufferedAmount au cours de la dernière minute</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pic %1</translation>
    </message>
    <message>
        <source>%1 now, peak %2, high-water mark %3</source>
        <translation>%1 actuellement, pic %2, seuil haut %3</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>reçu %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>envoyé %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatArea</name>
    <message>
        <source>Not connected: what you send is kept, and goes out with the next connection.</source>
        <translation>Non connecté&#xa0;: ce que vous envoyez est conservé et partira à la prochaine connexion.</translation>
    </message>
    <message>
        <source>What you send is kept until the server has let you into this group.</source>
        <translation>Ce que vous envoyez est conservé jusqu’à ce que le serveur vous admette dans ce groupe.</translation>
    </message>
    <message>
        <source>This desktop does not know how to open %1</source>
        <translation>Ce bureau ne sait pas ouvrir %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatPane</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Enter the address of a server and your nick above. Everything the connection does will be shown here; F12 opens the inspector.</source>
        <translation>Saisissez ci-dessus l’adresse d’un serveur et votre pseudo. Tout ce qui se passe sur la connexion s’affichera ici&#xa0;; F12 ouvre l’inspecteur.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>Aucun groupe pour l’instant</translation>
    </message>
    <message>
        <source>People talk in groups. Join one by its name; it begins to exist with the first who joins.</source>
        <translation>On discute dans des groupes. Rejoignez-en un par son nom&#xa0;; il existe dès que quelqu’un le rejoint.</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Rejoindre un groupe</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n personne écrit…</numerusform>
            <numerusform>%n personnes écrivent…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Rejoindre…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>À propos de &amp;Limpid</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>&amp;Fermer…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fermer la f&amp;enêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspection</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>&amp;Enregistrer la capture…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>&amp;Go to group…</source>
        <translation>Aller à un &amp;groupe…</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Non lu suivant</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions</source>
        <translation>Notifier les &amp;mentions</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>Nouvelle fenêtre b&amp;rute</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientDetail</name>
    <message>
        <source>Select a client to see what waits for it, to freeze or to close it.</source>
        <translation>Sélectionnez un client pour voir ce qui l’attend, le geler ou fermer sa connexion.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Fermer…</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Buffered, of the limit</source>
        <translation>En tampon, par rapport à la limite</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>en tampon</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>réc., env.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>Stop reading from this client, so that its own bufferedAmount grows</source>
        <translation>Ne plus lire ce client, pour que son propre bufferedAmount augmente</translation>
    </message>
    <message>
        <source>Start the closing handshake with a code and a reason of your choice</source>
        <translation>Lancer le handshake de fermeture avec un code et un motif de votre choix</translation>
    </message>
    <message>
        <source>Close with 1008 (policy violation) without asking</source>
        <translation>Fermer avec 1008 (violation des règles) sans confirmation</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 it is closed with 1013.</source>
        <translation>Lit moins vite qu’on ne lui envoie. Au-delà de %1, il est fermé avec 1013.</translation>
    </message>
    <message>
        <source>You stopped reading from it: what it sends waits at its end.</source>
        <translation>Vous ne lisez plus ce client&#xa0;: ce qu’il envoie attend de son côté.</translation>
    </message>
    <message>
        <source>%1/s, %2/s</source>
        <translation>%1/s, %2/s</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>aller-retour</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Show each of its frames, both ways, in the live log</source>
        <translation>Afficher chacune de ses trames, dans les deux sens, dans le journal en direct</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 its group messages are skipped.</source>
        <translation>Lit moins vite qu’on ne lui envoie. Au-delà de %1, ses messages de groupe sont omis.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Ban the address</source>
        <translation>Bannir l’adresse</translation>
    </message>
    <message>
        <source>Close everybody from this address with 1008, and refuse it with 403</source>
        <translation>Fermer avec 1008 tous ceux de cette adresse, et la refuser avec 403</translation>
    </message>
    <message>
        <source>Measure the round trip now</source>
        <translation>Mesurer l’aller-retour maintenant</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>mesure en cours…</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientOptions</name>
    <message>
        <source>limpid-client: %1
Try &apos;limpid-client --help&apos;.</source>
        <translation>limpid-client&#xa0;: %1
Essayez «&#xa0;limpid-client --help&#xa0;».</translation>
    </message>
    <message>
        <source>Group chat you can see through: the client.</source>
        <translation>Le chat de groupe qui laisse tout voir&#xa0;: le client.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The name to chat under.</source>
        <translation>Le pseudo dans le chat.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>A group to join; may be given several times.</source>
        <translation>Un groupe à rejoindre&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system (système), light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation>THÈME</translation>
    </message>
    <message>
        <source>one address at most, not &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>une seule adresse possible, et non «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas comme pseudo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a group&apos;s name</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas comme nom de groupe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no appearance; there are system, light and dark</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une apparence&#xa0;; les choix sont system, light et dark</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 exige --headless</translation>
    </message>
    <message>
        <source>--headless needs an address to connect to</source>
        <translation>--headless exige une adresse à laquelle se connecter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a WebSocket</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de WebSocket</translation>
    </message>
    <message>
        <source>Connects to this ws:// or wss:// address at once; a wschat:// link is shown first.</source>
        <translation>Se connecte aussitôt à cette adresse ws:// ou wss:// ; un lien wschat:// est d’abord affiché.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link to a chat that Limpid understands</source>
        <translation>« %1 » n’est pas un lien vers un chat que Limpid comprend</translation>
    </message>
    <message>
        <source>--compare takes two files, and no other option</source>
        <translation>--compare prend deux fichiers, et aucune autre option</translation>
    </message>
    <message>
        <source>Compares two recordings: two files instead of the address.</source>
        <translation>Compare deux captures&#xa0;: deux fichiers à la place de l’adresse.</translation>
    </message>
    <message>
        <source>--profile is for windows: --headless keeps nothing</source>
        <translation>--profile concerne les fenêtres&#xa0;: --headless ne conserve rien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a profile&apos;s name</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de profil</translation>
    </message>
    <message>
        <source>Keeps settings and unsent messages apart from those of other profiles.</source>
        <translation>Sépare les réglages et les messages non envoyés de ceux des autres profils.</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientPane</name>
    <message>
        <source>nick, address, path or state</source>
        <translation>pseudo, adresse, chemin ou état</translation>
    </message>
    <message>
        <source>Filter of the clients</source>
        <translation>Filtre des clients</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Clients connect to %1. Give them this address.</source>
        <translation>Les clients se connectent à %1. Donnez-leur cette adresse.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>CLIENTS</source>
        <translation>CLIENTS</translation>
    </message>
    <message>
        <source>CLIENTS %1 of %2</source>
        <translation>CLIENTS %1 SUR %2</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientStatusBar</name>
    <message>
        <source>up %1</source>
        <translation>ouvert depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n reconnexion</numerusform>
            <numerusform>%n reconnexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 kept</source>
        <translation>
            <numerusform>%n événement, %1 conservés</numerusform>
            <numerusform>%n événements, %1 conservés</numerusform>
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
        <translation>Limpid · #%1 sur %2</translation>
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
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminée par</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Trames Close</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>Réponse HTTP</translation>
    </message>
    <message>
        <source>For the log</source>
        <translation>Pour le journal</translation>
    </message>
    <message>
        <source>You closed the connection</source>
        <translation>Vous avez fermé la connexion</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No connection has ended yet</source>
        <translation>Aucune connexion n’a encore pris fin</translation>
    </message>
    <message>
        <source>When one does, this page tells who ended it and why.</source>
        <translation>Dès que ce sera le cas, cette page dira qui y a mis fin et pourquoi.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>this program: what the server sent breaks the protocol</source>
        <translation>ce programme&#xa0;: ce que le serveur a envoyé enfreint le protocole</translation>
    </message>
    <message>
        <source>nobody: TCP ended under it</source>
        <translation>personne&#xa0;: TCP a été coupé</translation>
    </message>
    <message>
        <source>nobody: it never came about</source>
        <translation>personne&#xa0;: elle n’a jamais abouti</translation>
    </message>
    <message>
        <source>one came, and was answered</source>
        <translation>une trame reçue, avec réponse</translation>
    </message>
    <message>
        <source>one was sent, and was answered</source>
        <translation>une trame envoyée, avec réponse</translation>
    </message>
    <message>
        <source>one came, and could not be answered any more</source>
        <translation>une trame reçue, réponse devenue impossible</translation>
    </message>
    <message>
        <source>one was sent, and no answer came</source>
        <translation>une trame envoyée, sans réponse</translation>
    </message>
    <message>
        <source>none either way</source>
        <translation>aucune, dans aucun sens</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>Last frames</source>
        <translation>Dernières trames</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseClientDialog</name>
    <message>
        <source>Close connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Close the connection of %1</source>
        <translation>Fermer la connexion de %1</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>Codes courants</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>autre code</translation>
    </message>
    <message>
        <source>what the client is told; may be empty</source>
        <translation>ce que verra le client&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>%1 may not be sent. Take 1000 to 1003, 1007 to 1014, or 3000 to 4999; 4000 and above are yours to define.</source>
        <translation>%1 ne peut pas être envoyé. Choisissez de 1000 à 1003, de 1007 à 1014 ou de 3000 à 4999&#xa0;; à partir de 4000, le sens vous appartient.</translation>
    </message>
    <message>
        <source>The reason has %1 bytes; a Close frame holds %2.</source>
        <translation>Le motif fait %1 octets&#xa0;; une trame Close en contient %2.</translation>
    </message>
    <message>
        <source>The client will see code %1 and the reason.</source>
        <translation>Le client verra le code %1 et le motif.</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseDialog</name>
    <message>
        <source>Close the connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>optional, at most 123 bytes</source>
        <translation>facultatif, 123 octets au plus</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>&amp;Fermer la connexion</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>An application may send 1000 and 3000 to 4999; the other codes are the protocol&apos;s own.</source>
        <translation>Une application peut envoyer 1000 et de 3000 à 4999&#xa0;; les autres codes sont réservés au protocole.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long.</source>
        <translation>
            <numerusform>Le motif est trop long de %n octet.</numerusform>
            <numerusform>Le motif est trop long de %n octets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::CommandRunner</name>
    <message numerus="yes">
        <source>%n message(s) under your nick are not sent yet.</source>
        <translation>
            <numerusform>%n message sous votre pseudo n’est pas encore envoyé.</numerusform>
            <numerusform>%n messages sous votre pseudo ne sont pas encore envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection that could be measured.</source>
        <translation>Il n’y a pas de connexion à mesurer.</translation>
    </message>
    <message>
        <source>The server answered after %1.</source>
        <translation>Le serveur a répondu en %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::CommandWords</name>
    <message>
        <source>There is no command /%1. /help lists all; two slashes send a text that begins with one.</source>
        <translation>La commande /%1 n’existe pas. /help les affiche toutes&#xa0;; deux barres obliques envoient un texte qui commence par une.</translation>
    </message>
    <message>
        <source>/%1 needs a word behind it; /help says which.</source>
        <translation>/%1 doit être suivi d’un mot&#xa0;; /help dit lequel.</translation>
    </message>
    <message>
        <source>/%1 takes nothing behind it.</source>
        <translation>Rien ne doit suivre /%1.</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Un nom de groupe ne contient que des lettres de A à Z, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick: 32 characters at most, and nothing invisible.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un pseudo&#xa0;: 32 caractères au plus, tous visibles.</translation>
    </message>
    <message>
        <source>GROUP: joins a group and shows it</source>
        <translation>GROUPE&#xa0;: rejoint un groupe et l’affiche</translation>
    </message>
    <message>
        <source>leaves this group</source>
        <translation>quitte ce groupe</translation>
    </message>
    <message>
        <source>NAME: connects again under another nick</source>
        <translation>NOM&#xa0;: se reconnecte sous un autre pseudo</translation>
    </message>
    <message>
        <source>ACTION: says what you do, behind an asterisk</source>
        <translation>ACTION&#xa0;: dit ce que vous faites, après un astérisque</translation>
    </message>
    <message>
        <source>empties this view; nothing is deleted</source>
        <translation>vide cet affichage&#xa0;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>measures the round trip to the server</source>
        <translation>mesure l’aller-retour vers le serveur</translation>
    </message>
    <message>
        <source>sends a text that begins with a slash</source>
        <translation>envoie un texte qui commence par une barre oblique</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonDelegate</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>à droite</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonModel</name>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>sens</translation>
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
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 et %2 comparés</translation>
    </message>
    <message>
        <source>Only the first %1 messages of each recording are compared</source>
        <translation>Seuls les %1 premiers messages de chaque capture sont comparés</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after them are not looked at.</source>
        <translation>
            <numerusform>%n message suivant n’est pas pris en compte.</numerusform>
            <numerusform>%n messages suivants ne sont pas pris en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fermer la f&amp;enêtre</translation>
    </message>
    <message>
        <source>Messages of both recordings</source>
        <translation>Messages des deux captures</translation>
    </message>
    <message>
        <source>Payload in %1</source>
        <translation>Charge utile dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), the same in both recordings</source>
        <translation>
            <numerusform>%n message, identique dans les deux captures</numerusform>
            <numerusform>%n messages, identiques dans les deux captures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same · %2 only left · %3 only right</source>
        <translation>%1 identiques · %2 à gauche seulement · %3 à droite seulement</translation>
    </message>
</context>
<context>
    <name>Limpid::Composer</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>Message à #%1</translation>
    </message>
    <message>
        <source>Message to #%1</source>
        <translation>Message à #%1</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes: shorten the text to send it</source>
        <translation>%1 sur %2 octets au plus&#xa0;: raccourcissez le texte pour l’envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n octet restant</numerusform>
            <numerusform>%n octets restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ConditionBadge</name>
    <message>
        <source>Nothing is read from this connection. Click to read on.</source>
        <translation>Rien n’est lu sur cette connexion. Cliquez pour reprendre la lecture.</translation>
    </message>
    <message>
        <source>Pings are not answered. Click to answer them again.</source>
        <translation>Les pings restent sans réponse. Cliquez pour y répondre de nouveau.</translation>
    </message>
    <message>
        <source>frozen, %1 s</source>
        <translation>gelé, %1&#xa0;s</translation>
    </message>
    <message>
        <source>pong off</source>
        <translation>sans pong</translation>
    </message>
</context>
<context>
    <name>Limpid::ConnectionBar</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>readyState of the WebSocket; click for the ways to close it</source>
        <translation>readyState du WebSocket&#xa0;; cliquez pour voir comment le fermer</translation>
    </message>
    <message>
        <source>Round trip of the last ping</source>
        <translation>Aller-retour du dernier ping</translation>
    </message>
    <message>
        <source>&amp;Nick</source>
        <translation>&amp;Pseudo</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>your nick</source>
        <translation>votre pseudo</translation>
    </message>
    <message>
        <source>&amp;Normally, 1000</source>
        <translation>&amp;Normalement, 1000</translation>
    </message>
    <message>
        <source>&amp;Without a code</source>
        <translation>&amp;Sans code</translation>
    </message>
    <message>
        <source>With &amp;code and reason…</source>
        <translation>Avec &amp;code et motif…</translation>
    </message>
    <message>
        <source>&amp;Drop TCP, no closing handshake</source>
        <translation>Couper &amp;TCP, sans handshake de fermeture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>Aller-retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Ad&amp;resse</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterView</name>
    <message>
        <source>Figures of the server</source>
        <translation>Chiffres du serveur</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterWords</name>
    <message>
        <source>Connections accepted</source>
        <translation>Connexions acceptées</translation>
    </message>
    <message>
        <source>WebSockets opened</source>
        <translation>WebSockets ouverts</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Messages remis</translation>
    </message>
    <message>
        <source>Not delivered: client too slow</source>
        <translation>Non remis&#xa0;: client trop lent</translation>
    </message>
    <message>
        <source>Not delivered: client leaving</source>
        <translation>Non remis&#xa0;: client sur le départ</translation>
    </message>
    <message>
        <source>Pauses for sending too fast</source>
        <translation>Pauses pour envoi trop rapide</translation>
    </message>
    <message>
        <source>Pings after silence</source>
        <translation>Pings après un silence</translation>
    </message>
    <message>
        <source>Dropped without an answer</source>
        <translation>Coupés faute de réponse</translation>
    </message>
    <message>
        <source>Close sent: %1</source>
        <translation>Close envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close received: %1</source>
        <translation>Close reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for all clients</source>
        <translation>En attente pour tous les clients</translation>
    </message>
    <message>
        <source>Waiting for one client, at most</source>
        <translation>En attente pour un client, au plus</translation>
    </message>
    <message>
        <source>Loop lag of worker %1</source>
        <translation>Retard de boucle du worker %1</translation>
    </message>
    <message>
        <source>too many from one address</source>
        <translation>trop depuis une même adresse</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>serveur plein</translation>
    </message>
    <message>
        <source>head too large</source>
        <translation>en-tête trop grand</translation>
    </message>
    <message>
        <source>wrong join code</source>
        <translation>mauvais code d’accès</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>requête mal formée</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>chemin inexistant</translation>
    </message>
    <message>
        <source>origin not allowed</source>
        <translation>origine non autorisée</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>server stopping</source>
        <translation>arrêt du serveur</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>other version of WebSocket</source>
        <translation>autre version de WebSocket</translation>
    </message>
    <message>
        <source>Lost on the channel layer: %1</source>
        <translation>Perdus sur le channel layer&#xa0;: %1</translation>
    </message>
    <message>
        <source>before the client was open</source>
        <translation>avant l’ouverture du client</translation>
    </message>
    <message>
        <source>received too late</source>
        <translation>reçus trop tard</translation>
    </message>
    <message>
        <source>a channel was full</source>
        <translation>un canal était plein</translation>
    </message>
    <message>
        <source>not received fast enough</source>
        <translation>reçus trop lentement</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>personne présent</translation>
    </message>
    <message>
        <source>of an unknown type</source>
        <translation>de type inconnu</translation>
    </message>
    <message>
        <source>the layer was away or full</source>
        <translation>layer coupé ou plein</translation>
    </message>
    <message>
        <source>banned address</source>
        <translation>adresse bannie</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryTableWords</name>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>waiting before it</source>
        <translation>en attente avant</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryWords</name>
    <message numerus="yes">
        <source>accepted, %n skipped</source>
        <translation>
            <numerusform>accepté, %n omis</numerusform>
            <numerusform>accepté, %n omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted, waits for %n</source>
        <translation>
            <numerusform>accepté, en attente pour %n</numerusform>
            <numerusform>accepté, en attente pour %n</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::DividerPainter</name>
    <message numerus="yes">
        <source>%n message(s) recovered</source>
        <translation>
            <numerusform>%n message récupéré</numerusform>
            <numerusform>%n messages récupérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>Des messages manquent ici</translation>
    </message>
    <message>
        <source>Messages that were missed are being fetched</source>
        <translation>Récupération des messages manqués</translation>
    </message>
    <message>
        <source>More messages were missed here</source>
        <translation>D’autres messages ont été manqués ici</translation>
    </message>
</context>
<context>
    <name>Limpid::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>As &amp;HAR…</source>
        <translation>En &amp;HAR…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>En &amp;CSV…</translation>
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
        <translation>Rechercher dans ce groupe</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Asks the server for everything in this group that has these words</source>
        <translation>Demande au serveur tout ce qui, dans ce groupe, contient ces mots</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not loaded here; Enter searches all by words</source>
        <translation>pas chargé ici&#xa0;; Entrée recherche ces mots partout</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a line of the log to look into it.</source>
        <translation>Sélectionnez une ligne du journal pour l’examiner.</translation>
    </message>
    <message numerus="yes">
        <source>Frame, %n byte(s)</source>
        <translation>
            <numerusform>Trame, %n octet</numerusform>
            <numerusform>Trame, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Handshake, request</source>
        <translation>Handshake, requête</translation>
    </message>
    <message>
        <source>Handshake, response</source>
        <translation>Handshake, réponse</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>FIN 1: the last (or only) frame of the message. RFC 6455, 5.2</source>
        <translation>FIN 1&#xa0;: la dernière (ou l’unique) trame du message. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>FIN 0: more frames of this message follow. RFC 6455, 5.4</source>
        <translation>FIN 0&#xa0;: d’autres trames de ce message suivent. RFC 6455, 5.4</translation>
    </message>
    <message>
        <source>RSV1: the payload is compressed by permessage-deflate. RFC 7692, 7.2.3</source>
        <translation>RSV1&#xa0;: la charge utile est compressée par permessage-deflate. RFC 7692, 7.2.3</translation>
    </message>
    <message>
        <source>RSV 000: no extension changed this frame. RFC 6455, 5.2</source>
        <translation>RSV 000&#xa0;: aucune extension n’a modifié cette trame. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>A control frame: at most 125 bytes, never in pieces. RFC 6455, 5.5</source>
        <translation>Trame de contrôle&#xa0;: 125 octets au plus, jamais fragmentée. RFC 6455, 5.5</translation>
    </message>
    <message>
        <source>What the payload is: text, binary, or the next piece. RFC 6455, 5.6</source>
        <translation>Nature de la charge utile&#xa0;: texte, binaire ou fragment suivant. RFC 6455, 5.6</translation>
    </message>
    <message>
        <source>MASK 1: every frame of a client is masked. RFC 6455, 5.3</source>
        <translation>MASK 1&#xa0;: toute trame d’un client est masquée. RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>MASK 0: a server never masks. RFC 6455, 5.1</source>
        <translation>MASK 0&#xa0;: un serveur ne masque jamais. RFC 6455, 5.1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</source>
        <translation>
            <numerusform>%n octet de charge utile&#xa0;; l’en-tête de la trame en prend %1 de plus. RFC 6455, 5.2</numerusform>
            <numerusform>%n octets de charge utile&#xa0;; l’en-tête de la trame en prend %1 de plus. RFC 6455, 5.2</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking key: the payload went over the wire XORed with these four octets. RFC 6455, 5.3</source>
        <translation>Clé de masquage&#xa0;: la charge utile a circulé combinée par XOR à ces quatre octets. RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>RSV2 or RSV3: no extension that is known here uses them. RFC 6455, 5.2</source>
        <translation>RSV2 ou RSV3&#xa0;: aucune extension connue ici ne les utilise. RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>MASK 0: a client has to mask; the server should close. RFC 6455, 5.1</source>
        <translation>MASK 0&#xa0;: un client doit masquer&#xa0;; le serveur devrait fermer. RFC 6455, 5.1</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameEditor</name>
    <message>
        <source>FIN: the last frame of a message</source>
        <translation>FIN&#xa0;: dernière trame d’un message</translation>
    </message>
    <message>
        <source>RSV%1: for extensions</source>
        <translation>RSV%1&#xa0;: pour les extensions</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Opcode: what the frame is</source>
        <translation>Opcode&#xa0;: ce qu’est la trame</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>MASK: the payload is masked</source>
        <translation>MASK&#xa0;: la charge utile est masquée</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>Écriture de la charge utile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>These bytes are no text that could be edited; they stay in hexadecimal digits.</source>
        <translation>Ces octets ne sont pas un texte modifiable&#xa0;; ils restent en hexadécimal.</translation>
    </message>
    <message>
        <source>That is not hexadecimal: write pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Ce n’est pas de l’hexadécimal&#xa0;: écrivez des paires de chiffres 0 à 9 et a à f, comme 48 65 6c.</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupPane</name>
    <message>
        <source>GROUPS</source>
        <translation>GROUPES</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;Leave this group</source>
        <translation>&amp;Quitter ce groupe</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Rejoindre un groupe</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ Rejoindre un groupe</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; Enter joins</source>
        <translation>Lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;»&#xa0;; Entrée pour rejoindre</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Un nom de groupe ne contient que des lettres de A à Z, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreeDelegate</name>
    <message>
        <source>%1 raw</source>
        <translation>%1 bruts</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreePane</name>
    <message>
        <source>A group is there as long as somebody is in it.</source>
        <translation>Un groupe existe tant que quelqu’un y est.</translation>
    </message>
    <message>
        <source>GROUPS</source>
        <translation>GROUPES</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>Limpid::HandshakeView</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Request, as sent</source>
        <translation>Requête, telle qu’envoyée</translation>
    </message>
    <message>
        <source>Answer, as received</source>
        <translation>Réponse, telle que reçue</translation>
    </message>
</context>
<context>
    <name>Limpid::HeadlessOptions</name>
    <message>
        <source>--close takes 1000 or 3000 to 4999, not &quot;%1&quot;</source>
        <translation>--close prend 1000 ou de 3000 à 4999, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the reason of --close has more than %1 bytes</source>
        <translation>le motif de --close dépasse %1 octets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header of the handshake</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas comme en-tête du handshake</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a subprotocol</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas comme sous-protocole</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 prend un nombre de %2 à %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>--for takes a number of seconds, not &quot;%1&quot;</source>
        <translation>--for prend un nombre de secondes, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--cert and --key go together</source>
        <translation>--cert et --key vont ensemble</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;</source>
        <translation>--proxy prend http://HOST:PORT ou socks5://HOST:PORT, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 is for the chat, and --raw is without it</source>
        <translation>--%1 concerne le chat, dont --raw se passe</translation>
    </message>
    <message>
        <source>--%1 needs --raw</source>
        <translation>--%1 exige --raw</translation>
    </message>
    <message>
        <source>--send needs a --group to send to, or --raw</source>
        <translation>--send exige un --group auquel envoyer, ou --raw</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>OCTETS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>No window: all that happens is written to stdout as NDJSON.</source>
        <translation>Sans fenêtre&#xa0;: tout ce qui se passe est écrit sur stdout en NDJSON.</translation>
    </message>
    <message>
        <source>Sends a text message; without --raw to every --group.</source>
        <translation>Envoie un message texte&#xa0;; sans --raw, à chaque --group.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Sends the file as a binary message.</source>
        <translation>Envoie le fichier comme message binaire.</translation>
    </message>
    <message>
        <source>Sends a Ping.</source>
        <translation>Envoie un Ping.</translation>
    </message>
    <message>
        <source>Answers each message with itself until the peer closes.</source>
        <translation>Renvoie chaque message tel quel jusqu’à ce que le pair ferme.</translation>
    </message>
    <message>
        <source>Closes with this code (1000, 3000 to 4999) when all has been sent.</source>
        <translation>Ferme avec ce code (1000, 3000 à 4999) une fois tout envoyé.</translation>
    </message>
    <message>
        <source>CODE[:REASON]</source>
        <translation>CODE[:MOTIF]</translation>
    </message>
    <message>
        <source>Closes when it has been open for so long.</source>
        <translation>Ferme au bout de cette durée d’ouverture.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>One more header in the handshake.</source>
        <translation>Un en-tête de plus dans le handshake.</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>NOM:VALEUR</translation>
    </message>
    <message>
        <source>Offers a subprotocol.</source>
        <translation>Propose un sous-protocole.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Does not offer to compress (permessage-deflate).</source>
        <translation>Ne propose pas de compression (permessage-deflate).</translation>
    </message>
    <message>
        <source>Fails the connection (1009) on a larger message (67108864).</source>
        <translation>Rompt la connexion (1009) si un message est plus grand (67108864).</translation>
    </message>
    <message>
        <source>Writes only so much of a payload to stdout.</source>
        <translation>N’écrit que ce nombre d’octets d’une charge utile sur stdout.</translation>
    </message>
    <message>
        <source>wss: trusts the certificates in this PEM file, too.</source>
        <translation>wss: fait aussi confiance aux certificats de ce fichier PEM.</translation>
    </message>
    <message>
        <source>wss: shows this certificate (PEM) to the server.</source>
        <translation>wss: présente ce certificat (PEM) au serveur.</translation>
    </message>
    <message>
        <source>wss: the private key of --cert (PEM).</source>
        <translation>wss: la clé privée de --cert (PEM).</translation>
    </message>
    <message>
        <source>wss: takes any certificate.</source>
        <translation>wss: accepte tout certificat.</translation>
    </message>
    <message>
        <source>Connects through http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Se connecte par http://HOST:PORT ou socks5://HOST:PORT.</translation>
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
        <translation>Chaque ligne sur stdout est un objet JSON&#xa0;; docs/NDJSON.md les décrit.
Code de sortie&#xa0;: 0 après une fermeture propre&#xa0;; 1 après toute autre fin, ou si
le serveur du chat a refusé quelque chose&#xa0;; 2 en cas de mauvais usage.
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
        <translation>Sans fenêtre (--headless)&#xa0;:
--header, --protocol, --send, --send-binary et --ping sont répétables. Les
trois dernières sont exécutées dans l’ordre, dès que la connexion est ouverte.
Puis elle est fermée&#xa0;: dans le chat, quand le serveur a accepté chaque
message&#xa0;; avec --raw, quand rien n’est venu pendant une seconde&#xa0;; avec --close,
aussitôt&#xa0;; avec --for, à la fin du temps&#xa0;; avec --echo, par le pair. S’il n’y a
rien à faire, le programme écoute jusqu’à ce que le pair ferme. Ctrl+C ferme
aussi&#xa0;; un second coupe la connexion.
</translation>
    </message>
    <message>
        <source>No chat: for any WebSocket server; with a window, too.</source>
        <translation>Sans chat&#xa0;: pour tout serveur WebSocket&#xa0;; avec fenêtre aussi.</translation>
    </message>
</context>
<context>
    <name>Limpid::HitsPane</name>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Searching needs a connection to the server</source>
        <translation>La recherche exige une connexion au serveur</translation>
    </message>
    <message>
        <source>This message is too far back to be shown in the conversation</source>
        <translation>Ce message est trop ancien pour être affiché dans la conversation</translation>
    </message>
    <message>
        <source>Searching everything that was said…</source>
        <translation>Recherche dans tout ce qui a été dit…</translation>
    </message>
    <message>
        <source>The server keeps no history, or cannot search it now</source>
        <translation>Le serveur ne garde pas d’historique ou ne peut pas y chercher pour l’instant</translation>
    </message>
    <message>
        <source>The connection ended before the answer came</source>
        <translation>La connexion a pris fin avant la réponse</translation>
    </message>
    <message>
        <source>Nothing found: only whole words are looked for</source>
        <translation>Aucun résultat&#xa0;: seuls les mots entiers sont recherchés</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s) found; more follow at the end</source>
        <translation>
            <numerusform>Le message trouvé le plus récent&#xa0;; d’autres suivent à la fin</numerusform>
            <numerusform>Les %n messages trouvés les plus récents&#xa0;; d’autres suivent à la fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Why it closed</source>
        <translation>Raison de la fermeture</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Établi</translation>
    </message>
</context>
<context>
    <name>Limpid::LeaveBox</name>
    <message>
        <source>Leave #%1</source>
        <translation>Quitter #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) you wrote to this group have not been sent.</source>
        <translation>
            <numerusform>%n message que vous avez écrit à ce groupe n’a pas été envoyé.</numerusform>
            <numerusform>%n messages que vous avez écrits à ce groupe n’ont pas été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay to have everything sent, or discard what is left. What is on its way now can arrive all the same.</source>
        <translation>Restez pour que tout soit envoyé, ou abandonnez le reste. Ce qui est déjà en route peut tout de même arriver.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Discard and leave</source>
        <translation>&amp;Abandonner et quitter</translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerPane</name>
    <message>
        <source>Each message to a group that is sent while you look here is listed, with what became of it for each member.</source>
        <translation>Chaque message envoyé à un groupe pendant que vous regardez ici est listé, avec ce qu’il en est pour chaque membre.</translation>
    </message>
    <message>
        <source>Messages to groups</source>
        <translation>Messages aux groupes</translation>
    </message>
    <message>
        <source>What became of the message for each member</source>
        <translation>Ce qu’il est advenu du message pour chaque membre</translation>
    </message>
    <message numerus="yes">
        <source>%n more came too fast to be listed.</source>
        <translation>
            <numerusform>%n autre est arrivé trop vite pour être listé.</numerusform>
            <numerusform>%n autres sont arrivés trop vite pour être listés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerWords</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>took</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>%1 (raw)</source>
        <translation>%1 (brut)</translation>
    </message>
    <message>
        <source>channel layer</source>
        <translation>channel layer</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
    </message>
</context>
<context>
    <name>Limpid::ListenBar</name>
    <message>
        <source>■ Stop</source>
        <translation>■ Arrêter</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>everyone on the network</source>
        <translation>tout le réseau</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>sur le &amp;port</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>for everyone on the network</source>
        <translation>pour tout le réseau</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>pour cet ordinateur seulement</translation>
    </message>
    <message numerus="yes">
        <source>client(s)</source>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s)</source>
        <translation>
            <numerusform>groupe</numerusform>
            <numerusform>groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>messages/s</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>en tampon</translation>
    </message>
    <message>
        <source>buffered, most by %1</source>
        <translation>en tampon, surtout pour %1</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>for whoever reaches this address</source>
        <translation>pour quiconque atteint cette adresse</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>Partager le serveur</translation>
    </message>
    <message>
        <source>All addresses, the join code, a link and a QR code</source>
        <translation>Toutes les adresses, le code d’accès, un lien et un code QR</translation>
    </message>
</context>
<context>
    <name>Limpid::LogFilter</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Δ ms</source>
        <translation>Δ ms</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>op</source>
        <translation>op</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>aller-retour</translation>
    </message>
</context>
<context>
    <name>Limpid::LogView</name>
    <message>
        <source>filter, or /regex/</source>
        <translation>filtre, ou /regex/</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filtre du journal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Journal en direct</translation>
    </message>
    <message>
        <source>This is not a valid regular expression</source>
        <translation>Ce n’est pas une expression régulière valide</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n)</source>
        <translation>
            <numerusform>Reprendre (%n)</numerusform>
            <numerusform>Reprendre (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>Types de lignes</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>control frames</source>
        <translation>trames de contrôle</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>tous les groupes</translation>
    </message>
</context>
<context>
    <name>Limpid::LowerPane</name>
    <message>
        <source>Live log</source>
        <translation>Journal en direct</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Live log and tables</source>
        <translation>Journal en direct et tableaux</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last minute, a second a row</source>
        <translation>Dernière minute, une seconde par ligne</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberDelegate</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>écrit…</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberPane</name>
    <message>
        <source>People in the group</source>
        <translation>Personnes dans le groupe</translation>
    </message>
    <message numerus="yes">
        <source>PEOPLE · %n</source>
        <translation>
            <numerusform>PERSONNES · %n</numerusform>
            <numerusform>PERSONNES · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONNES</translation>
    </message>
</context>
<context>
    <name>Limpid::MentionNotices</name>
    <message>
        <source>%1 in #%2</source>
        <extracomment>The title of a notification: who has said something, and in which group.</extracomment>
        <translation>%1 dans #%2</translation>
    </message>
</context>
<context>
    <name>Limpid::MessagePrelude</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
</context>
<context>
    <name>Limpid::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::MinuteWords</name>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>en tampon</translation>
    </message>
    <message>
        <source>loop lag</source>
        <translation>retard de boucle</translation>
    </message>
</context>
<context>
    <name>Limpid::NamedChoice</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Its name; what has the same name already is replaced:</source>
        <translation>Son nom&#xa0;; ce qui porte déjà ce nom est remplacé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Limpid::NextStep</name>
    <message>
        <source>Check the spelling of the address, or write the computer&apos;s number in its place.</source>
        <translation>Vérifiez l’orthographe de l’adresse, ou écrivez le numéro de l’ordinateur à sa place.</translation>
    </message>
    <message>
        <source>See whether the server runs, and whether the port is right.</source>
        <translation>Voyez si le serveur tourne et si le port est le bon.</translation>
    </message>
    <message>
        <source>Try ws:// if the server has no TLS; or trust its certificate.</source>
        <translation>Essayez ws:// si le serveur n’a pas TLS&#xa0;; ou faites confiance à son certificat.</translation>
    </message>
    <message>
        <source>Look at what came, in the Handshake tab; the path or the port may be another&apos;s.</source>
        <translation>Regardez ce qui est venu, dans l’onglet Handshake&#xa0;; le chemin ou le port est peut-être celui d’un autre.</translation>
    </message>
    <message>
        <source>Look at the last frames: the server&apos;s program has to be mended.</source>
        <translation>Regardez les dernières trames&#xa0;: le programme du serveur est à corriger.</translation>
    </message>
    <message>
        <source>Connect again. If it breaks time and again, see what is in between: a proxy that ends what is silent, a cable, a Wi-Fi.</source>
        <translation>Reconnectez-vous. Si cela casse sans cesse, voyez ce qu’il y a entre les deux&#xa0;: un proxy qui coupe ce qui se tait, un câble, un Wi-Fi.</translation>
    </message>
    <message>
        <source>Connect again when the server is back.</source>
        <translation>Reconnectez-vous quand le serveur sera revenu.</translation>
    </message>
    <message>
        <source>Look at the last frames sent: one of them breaks the protocol.</source>
        <translation>Regardez les dernières trames envoyées&#xa0;: l’une d’elles enfreint le protocole.</translation>
    </message>
    <message>
        <source>Send the other kind of message: text in place of bytes, or bytes in place of text.</source>
        <translation>Envoyez l’autre sorte de message&#xa0;: du texte au lieu d’octets, ou l’inverse.</translation>
    </message>
    <message>
        <source>Look at the last message sent: it is no UTF-8, or not what it says it is.</source>
        <translation>Regardez le dernier message envoyé&#xa0;: il n’est pas en UTF-8, ou n’est pas ce qu’il dit être.</translation>
    </message>
    <message>
        <source>Ask who runs the server: what was sent, or who sent it, is against its rules.</source>
        <translation>Demandez à qui tient le serveur&#xa0;: ce qui a été envoyé, ou qui l’a envoyé, est contre ses règles.</translation>
    </message>
    <message>
        <source>Send smaller messages, or have the server&apos;s limit raised.</source>
        <translation>Envoyez des messages plus petits, ou faites relever la limite du serveur.</translation>
    </message>
    <message>
        <source>Connect again and offer the extension that the server did not take.</source>
        <translation>Reconnectez-vous en proposant l’extension que le serveur n’a pas prise.</translation>
    </message>
    <message>
        <source>Connect again. If it happens time and again, the server&apos;s log knows why.</source>
        <translation>Reconnectez-vous. Si cela se répète, le journal du serveur sait pourquoi.</translation>
    </message>
    <message>
        <source>Connect again in a while, or read faster: the server has too much to do, or too much waited for this client.</source>
        <translation>Reconnectez-vous dans un moment, ou lisez plus vite&#xa0;: le serveur a trop à faire, ou trop attendait ce client.</translation>
    </message>
    <message>
        <source>The code is the server&apos;s own; its reason, or its documentation, says what it means.</source>
        <translation>Le code est propre au serveur&#xa0;; son motif, ou sa documentation, dit ce qu’il signifie.</translation>
    </message>
    <message>
        <source>Connect again with the credentials that the server asks for.</source>
        <translation>Reconnectez-vous avec les identifiants que le serveur demande.</translation>
    </message>
    <message>
        <source>The server does not let this client in: see which origins it allows, and whether the join code is right.</source>
        <translation>Le serveur ne laisse pas entrer ce client&#xa0;: voyez quelles origines il admet, et si le code d’accès est le bon.</translation>
    </message>
    <message>
        <source>Try another path.</source>
        <translation>Essayez un autre chemin.</translation>
    </message>
    <message>
        <source>The server wants another version of the protocol.</source>
        <translation>Le serveur veut une autre version du protocole.</translation>
    </message>
    <message>
        <source>Wait a while: too many connections came from this address.</source>
        <translation>Attendez un moment&#xa0;: trop de connexions sont venues de cette adresse.</translation>
    </message>
    <message>
        <source>Connect again in a while: the server cannot do it now.</source>
        <translation>Reconnectez-vous dans un moment&#xa0;: le serveur ne le peut pas maintenant.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s answer, in the Handshake tab.</source>
        <translation>Regardez la réponse du serveur, dans l’onglet Handshake.</translation>
    </message>
</context>
<context>
    <name>Limpid::Notice</name>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Un nom de groupe ne contient que des lettres de A à Z, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>The server does not take this nick; choose another one.</source>
        <translation>Le serveur n’accepte pas ce pseudo&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The text is longer than this server allows.</source>
        <translation>Le texte est plus long que ce que permet ce serveur.</translation>
    </message>
    <message>
        <source>You are in as many groups as this server allows; leave one first.</source>
        <translation>Vous êtes dans autant de groupes que ce serveur en permet&#xa0;; quittez-en d’abord un.</translation>
    </message>
    <message>
        <source>The join code is wrong; ask the one who runs the server.</source>
        <translation>Le code d’accès est incorrect&#xa0;; demandez-le à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Too many messages in a short time; wait a moment.</source>
        <translation>Trop de messages en peu de temps&#xa0;; patientez un instant.</translation>
    </message>
    <message>
        <source>You are not in that group any more; join it again.</source>
        <translation>Vous n’êtes plus dans ce groupe&#xa0;; rejoignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The server cannot do that now; try again later.</source>
        <translation>Le serveur ne peut pas faire cela pour l’instant&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Client and server do not understand each other here; the log has both sides.</source>
        <translation>Le client et le serveur ne se comprennent pas ici&#xa0;; le journal montre les deux côtés.</translation>
    </message>
    <message>
        <source>The connection was lost (1006)</source>
        <translation>La connexion a été perdue (1006)</translation>
    </message>
    <message>
        <source>It broke without a Close frame: the network failed, or the server ended suddenly. Messages already shown stay here.</source>
        <translation>Elle a été rompue sans trame Close&#xa0;: le réseau est tombé ou le serveur s’est arrêté brusquement. Les messages déjà affichés restent ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The connection was ended here (%1)</source>
        <translation>La connexion a été fermée d’ici (%1)</translation>
    </message>
    <message>
        <source>The server sent what the WebSocket protocol does not allow; the log&apos;s last frames show it.</source>
        <translation>Le serveur a envoyé ce que le protocole WebSocket n’autorise pas&#xa0;; les dernières trames du journal le montrent.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Il n’a donné aucun motif.</translation>
    </message>
    <message>
        <source>The server is going away (1001)</source>
        <translation>Le serveur s’en va (1001)</translation>
    </message>
    <message>
        <source>It was stopped or is restarting. Try again when it is back.</source>
        <translation>Il a été arrêté ou redémarre. Réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>The server closed the connection (%1)</source>
        <translation>Le serveur a fermé la connexion (%1)</translation>
    </message>
    <message>
        <source>There is no computer named %1</source>
        <translation>Aucun ordinateur ne s’appelle %1</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or use the computer&apos;s number (such as 192.168.1.20) in its place.</source>
        <translation>Vérifiez l’orthographe de l’adresse, ou utilisez à la place l’adresse IP de l’ordinateur (par exemple 192.168.1.20).</translation>
    </message>
    <message>
        <source>No server answers at %1</source>
        <translation>Aucun serveur ne répond à l’adresse %1</translation>
    </message>
    <message>
        <source>Is the server started, and is the port right? A firewall on its computer may keep others out, too.</source>
        <translation>Le serveur est-il démarré, et le port est-il le bon&#xa0;? Un pare-feu sur son ordinateur peut aussi bloquer l’accès.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Pas de connexion sécurisée à %1</translation>
    </message>
    <message>
        <source>The server may not speak TLS (then the address begins with ws://), or its certificate is not trusted here.</source>
        <translation>Le serveur n’utilise peut-être pas TLS (l’adresse commence alors par ws://), ou son certificat n’est pas approuvé ici.</translation>
    </message>
    <message>
        <source>The server refused the connection (HTTP %1)</source>
        <translation>Le serveur a refusé la connexion (HTTP %1)</translation>
    </message>
    <message>
        <source>There is no WebSocket at this path; the chat of a Limpid server is at &quot;/&quot;.</source>
        <translation>Il n’y a pas de WebSocket à ce chemin&#xa0;; le chat d’un serveur Limpid est à «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>It answers, but does not let this client in; the Handshake tab shows its answer.</source>
        <translation>Il répond, mais ne laisse pas entrer ce client&#xa0;; l’onglet Handshake montre sa réponse.</translation>
    </message>
    <message>
        <source>That is not a WebSocket server: %1</source>
        <translation>Ce n’est pas un serveur WebSocket&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something answers there, but not with a WebSocket handshake; the Handshake tab shows what came.</source>
        <translation>Quelque chose y répond, mais pas par un handshake WebSocket&#xa0;; l’onglet Handshake montre ce qui est arrivé.</translation>
    </message>
    <message>
        <source>That is not the address of a WebSocket</source>
        <translation>Ce n’est pas une adresse de WebSocket</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be connected to. An address looks like ws://192.168.1.20:8765/ or wss://chat.example.org/.</source>
        <translation>Impossible de se connecter à «&#xa0;%1&#xa0;». Une adresse ressemble à ws://192.168.1.20:8765/ ou wss://chat.example.org/.</translation>
    </message>
    <message>
        <source>A nick is needed</source>
        <translation>Il faut un pseudo</translation>
    </message>
    <message>
        <source>1 to 32 visible characters, without a space at either end.</source>
        <translation>De 1 à 32 caractères visibles, sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>The server refused that (%1)</source>
        <translation>Le serveur a refusé cela (%1)</translation>
    </message>
    <message>
        <source>The server does not speak Limpid&apos;s chat</source>
        <translation>Le serveur ne parle pas le protocole de chat de Limpid</translation>
    </message>
    <message>
        <source>What came was not limpid.chat.v1: %1</source>
        <translation>Ce qui est arrivé n’était pas du limpid.chat.v1&#xa0;: %1</translation>
    </message>
    <message>
        <source>This connection was too slow: the server has left messages out.</source>
        <translation>Cette connexion était trop lente&#xa0;: le serveur a omis des messages.</translation>
    </message>
    <message>
        <source>What you write may not survive the end of this program</source>
        <translation>Ce que vous écrivez pourrait ne pas survivre à la fin de ce programme</translation>
    </message>
    <message>
        <source>The file that keeps messages until the server has them: %1</source>
        <translation>Le fichier qui conserve les messages jusqu’à ce que le serveur les ait&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you discarded may be sent after all</source>
        <translation>Ce que vous avez abandonné pourrait être envoyé malgré tout</translation>
    </message>
    <message>
        <source>It is still in the file that keeps messages until the server has them: %1. Taking it out is tried again until this program ends.</source>
        <translation>C’est encore dans le fichier qui conserve les messages jusqu’à ce que le serveur les ait&#xa0;: %1. Le programme essaiera de l’en retirer jusqu’à sa fin.</translation>
    </message>
</context>
<context>
    <name>Limpid::PayloadView</name>
    <message>
        <source>How the payload is shown</source>
        <translation>Présentation de la charge utile</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formaté</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Charge utile en arbre</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… les %1 premiers sur %2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlaybackBar</name>
    <message>
        <source>How fast it is played</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>au plus vite</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans la capture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlotCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlotRow</name>
    <message>
        <source>Messages/s</source>
        <translation>Messages/s</translation>
    </message>
    <message>
        <source>Out, MB/s</source>
        <translation>Envoyé, Mo/s</translation>
    </message>
    <message>
        <source>Buffered</source>
        <translation>En tampon</translation>
    </message>
    <message>
        <source>Loop lag, ms</source>
        <translation>Retard de boucle, ms</translation>
    </message>
</context>
<context>
    <name>Limpid::QrView</name>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>Limpid::QuickSwitcher</name>
    <message>
        <source>Go to a group</source>
        <translation>Aller à un groupe</translation>
    </message>
    <message>
        <source>Letters of the group&apos;s name</source>
        <translation>Lettres du nom du groupe</translation>
    </message>
    <message>
        <source>Go to a group, or join one</source>
        <translation>Aller à un groupe ou en rejoindre un</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No group has these letters. A name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Aucun groupe n’a ces lettres. Un nom ne contient que des lettres de A à Z, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Limpid::RawActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspection</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>À propos de &amp;Limpid</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>Nouvelle fenêtre b&amp;rute</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>Env&amp;oyer le message</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>&amp;Fermer…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fermer la f&amp;enêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>&amp;Enregistrer la capture…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
</context>
<context>
    <name>Limpid::RawComposer</name>
    <message>
        <source>Saved messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Save this message</source>
        <translation>Enregistrer ce message</translation>
    </message>
    <message>
        <source>Remove the saved message</source>
        <translation>Supprimer le message enregistré</translation>
    </message>
    <message>
        <source>What the message is</source>
        <translation>Ce qu’est le message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bytes, in hex</source>
        <translation>Octets, en hexa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What the server is to get</source>
        <translation>Ce que le serveur doit recevoir</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>Temps entre deux messages</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) passed: the network does not keep up</source>
        <translation>
            <numerusform>%n tour passé : le réseau ne suit pas</numerusform>
            <numerusform>%n tours passés : le réseau ne suit pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Les octets sont des paires de chiffres 0 à 9 et a à f, comme 48 65 6c.</translation>
    </message>
    <message>
        <source>Connect first, then it can be sent.</source>
        <translation>Connectez-vous d’abord, puis il pourra être envoyé.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Limpid::RawPresets</name>
    <message>
        <source>Django Channels tutorial: its chat</source>
        <translation>Tutoriel de Django Channels&#xa0;: le chat</translation>
    </message>
    <message>
        <source>Limpid: everybody hears everything</source>
        <translation>Limpid&#xa0;: tous entendent tout</translation>
    </message>
    <message>
        <source>Limpid: ten answers, then it closes</source>
        <translation>Limpid&#xa0;: dix réponses, puis fermeture</translation>
    </message>
    <message>
        <source>Limpid: the same comes back</source>
        <translation>Limpid&#xa0;: le même revient</translation>
    </message>
    <message>
        <source>Limpid: the chat&apos;s own protocol</source>
        <translation>Limpid&#xa0;: le protocole du chat</translation>
    </message>
    <message>
        <source>Django tutorial: a message</source>
        <translation>Tutoriel Django&#xa0;: un message</translation>
    </message>
    <message>
        <source>Limpid: who I am</source>
        <translation>Limpid&#xa0;: qui je suis</translation>
    </message>
    <message>
        <source>Limpid: join a group</source>
        <translation>Limpid&#xa0;: rejoindre un groupe</translation>
    </message>
    <message>
        <source>Eight bytes</source>
        <translation>Huit octets</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWindow</name>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>Save this connection</source>
        <translation>Enregistrer cette connexion</translation>
    </message>
    <message>
        <source>Remove the saved connection</source>
        <translation>Supprimer la connexion enregistrée</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket</source>
        <translation>Limpid · WebSocket brut</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket · %1</source>
        <translation>Limpid · WebSocket brut · %1</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWords</name>
    <message>
        <source>The files for TLS cannot be used</source>
        <translation>Les fichiers pour TLS sont inutilisables</translation>
    </message>
    <message>
        <source>These cannot be subprotocols</source>
        <translation>Ce ne sont pas des sous-protocoles</translation>
    </message>
    <message>
        <source>%1: each is a word without spaces, commas or quotes, and named once.</source>
        <translation>%1&#xa0;: chacun est un mot sans espace, virgule ni guillemets, nommé une seule fois.</translation>
    </message>
    <message>
        <source>What was saved could not be read</source>
        <translation>Ce qui était enregistré n’a pas pu être lu</translation>
    </message>
    <message>
        <source>It was set aside as %1; nothing in it is lost.</source>
        <translation>Il a été mis de côté sous %1&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Saved connections and messages are of a newer Limpid</source>
        <translation>Les connexions et messages enregistrés viennent d’un Limpid plus récent</translation>
    </message>
    <message>
        <source>This one leaves them alone: it cannot show them, and saves nothing.</source>
        <translation>Celui-ci n’y touche pas&#xa0;: il ne peut ni les montrer, ni rien enregistrer.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Cela n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>Il n’y a pas de certificat (PEM) dans %1.</translation>
    </message>
    <message>
        <source>There is no private key (PEM, without a password) in %1.</source>
        <translation>Il n’y a pas de clé privée (PEM, sans mot de passe) dans %1.</translation>
    </message>
    <message>
        <source>A certificate and its key go together; there is only %1.</source>
        <translation>Un certificat va avec sa clé&#xa0;; il n’y a que %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::ReconnectBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingActions</name>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Capture</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fermer la f&amp;enêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Replay against a &amp;server…</source>
        <translation>Rejouer contre un &amp;serveur…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingFiles</name>
    <message>
        <source>Save the recording</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exporter en HAR</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Captures %1</translation>
    </message>
    <message>
        <source>All files %1</source>
        <translation>Tous les fichiers %1</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>Comparer avec une capture</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWindow</name>
    <message>
        <source>%1 · Limpid recording</source>
        <translation>%1 · capture de Limpid</translation>
    </message>
    <message>
        <source>Recorded log</source>
        <translation>Journal enregistré</translation>
    </message>
    <message>
        <source>The file is not shown whole</source>
        <translation>Le fichier n’est pas affiché en entier</translation>
    </message>
    <message>
        <source>Nothing was replayed</source>
        <translation>Rien n’a été rejoué</translation>
    </message>
    <message>
        <source>These are no subprotocols: %1</source>
        <translation>Ce ne sont pas des sous-protocoles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWords</name>
    <message>
        <source>Nothing is recorded in it.</source>
        <translation>Rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>La ligne %1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Line %1 is of another version of the format; this program reads version %2.</source>
        <translation>La ligne %1 est d’une autre version du format&#xa0;; ce programme lit la version %2.</translation>
    </message>
    <message>
        <source>In line %1 the field “%2” is missing or has a value that cannot be.</source>
        <translation>À la ligne %1, le champ «&#xa0;%2&#xa0;» manque ou a une valeur impossible.</translation>
    </message>
    <message>
        <source>It ends in the middle of line %1; what stands before that is shown.</source>
        <translation>Il s’arrête au milieu de la ligne %1&#xa0;; ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>It is too large to be kept in memory; it is shown up to line %1.</source>
        <translation>Il est trop grand pour la mémoire&#xa0;; il est affiché jusqu’à la ligne %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of kinds this program does not know are not shown.</source>
        <translation>
            <numerusform>%n ligne d’un type inconnu de ce programme n’est pas affichée.</numerusform>
            <numerusform>%n lignes de types inconnus de ce programme ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) not kept</source>
        <translation>
            <numerusform>%n ligne antérieure non conservée</numerusform>
            <numerusform>%n lignes antérieures non conservées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayDialog</name>
    <message>
        <source>Replay against a server</source>
        <translation>Rejouer contre un serveur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Subprotocols</source>
        <translation>&amp;Sous-protocoles</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>R&amp;ythme</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again, over a new connection.</source>
        <translation>
            <numerusform>%n message sera renvoyé, par une nouvelle connexion.</numerusform>
            <numerusform>%n messages seront renvoyés, par une nouvelle connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be: the recording does not have all of them.</source>
        <translation>
            <numerusform>%n message ne peut pas l’être&#xa0;: la capture ne l’a pas en entier.</numerusform>
            <numerusform>%n messages ne peuvent pas l’être&#xa0;: la capture ne les a pas en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address of a WebSocket.</source>
        <translation>Ce n’est pas l’adresse d’un WebSocket.</translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayPane</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Log of the replay</source>
        <translation>Journal de la relecture</translation>
    </message>
    <message>
        <source>%1 of %2 messages sent · %3 received</source>
        <translation>%1 messages envoyés sur %2 · %3 reçus</translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation>Relecture en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replay is over: %1</source>
        <translation>Relecture terminée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
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
        <translation>%1 pendant %2, depuis %3</translation>
    </message>
    <message>
        <source>A Close frame went both ways.</source>
        <translation>Une trame Close est passée dans les deux sens.</translation>
    </message>
    <message>
        <source>Not a clean close.</source>
        <translation>Fermeture non propre.</translation>
    </message>
</context>
<context>
    <name>Limpid::RuleWords</name>
    <message>
        <source>Keeps RFC 6455: a server has to take it.</source>
        <translation>Respecte la RFC 6455&#xa0;: un serveur doit l’accepter.</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but this chat has text messages only; the server should close with %1.</source>
        <translation>Respecte la RFC 6455, mais ce chat n’a que des messages texte&#xa0;; le serveur devrait fermer avec %1.</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but is more than the server takes; it should close with %1.</source>
        <translation>Respecte la RFC 6455, mais dépasse ce que le serveur accepte&#xa0;; il devrait fermer avec %1.</translation>
    </message>
    <message>
        <source>Breaks RFC 6455, %1: %2; the server should close with %3.</source>
        <translation>Enfreint la RFC 6455, %1&#xa0;: %2&#xa0;; le serveur devrait fermer avec %3.</translation>
    </message>
    <message>
        <source>this opcode has no meaning</source>
        <translation>cet opcode n’a pas de sens</translation>
    </message>
    <message>
        <source>no extension here uses these RSV bits</source>
        <translation>aucune extension n’utilise ici ces bits RSV</translation>
    </message>
    <message>
        <source>a client must mask</source>
        <translation>un client doit masquer</translation>
    </message>
    <message>
        <source>a control frame is never in pieces</source>
        <translation>une trame de contrôle n’est jamais fragmentée</translation>
    </message>
    <message>
        <source>a control frame has at most 125 bytes</source>
        <translation>une trame de contrôle a au plus 125 octets</translation>
    </message>
    <message>
        <source>there is no message to continue</source>
        <translation>il n’y a aucun message à continuer</translation>
    </message>
    <message>
        <source>the message before has not ended</source>
        <translation>le message précédent n’est pas terminé</translation>
    </message>
    <message>
        <source>text must be UTF-8</source>
        <translation>un texte doit être en UTF-8</translation>
    </message>
    <message>
        <source>a close code has two bytes</source>
        <translation>un code de fermeture a deux octets</translation>
    </message>
    <message>
        <source>no Close frame may carry this code</source>
        <translation>aucune trame Close ne peut porter ce code</translation>
    </message>
    <message>
        <source>a reason must be UTF-8</source>
        <translation>un motif doit être en UTF-8</translation>
    </message>
</context>
<context>
    <name>Limpid::RunningPage</name>
    <message>
        <source>Removed by the operator</source>
        <translation>Expulsé par l’opérateur</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityTableWords</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityView</name>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>&amp;Bannir l’adresse…</translation>
    </message>
    <message>
        <source>Nothing yet. Refused handshakes, wrong join codes, clients that send too fast or break the protocol, and bans are listed here.</source>
        <translation>Rien pour l’instant. Les handshakes refusés, les codes d’accès faux, les clients qui envoient trop vite ou violent le protocole et les bannissements apparaissent ici.</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>Journal de sécurité</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityWords</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ refusé</translation>
    </message>
    <message>
        <source>✕ wrong join code</source>
        <translation>✕ code d’accès faux</translation>
    </message>
    <message>
        <source>▲ too fast</source>
        <translation>▲ trop rapide</translation>
    </message>
    <message>
        <source>✕ broke the protocol</source>
        <translation>✕ violation du protocole</translation>
    </message>
    <message>
        <source>◼ banned</source>
        <translation>◼ banni</translation>
    </message>
    <message>
        <source>◻ ban lifted</source>
        <translation>◻ bannissement levé</translation>
    </message>
    <message>
        <source>… not shown</source>
        <translation>… non affiché</translation>
    </message>
    <message>
        <source>is read more slowly</source>
        <translation>est lu plus lentement</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n événement est arrivé trop vite pour être affiché</numerusform>
            <numerusform>%n événements sont arrivés trop vite pour être affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find Client</source>
        <translation>&amp;Rechercher un client</translation>
    </message>
    <message>
        <source>Find in &amp;Log</source>
        <translation>Rechercher dans le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Freeze Reading</source>
        <translation>&amp;Geler la lecture</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Fermer…</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Expulser</translation>
    </message>
    <message>
        <source>&amp;About Limpid Server</source>
        <translation>À propos de &amp;Limpid Server</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Appearance of the De&amp;sktop</source>
        <translation>Apparence du &amp;système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>Afficher les &amp;trames</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>&amp;Partager…</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>Envoyer un &amp;ping</translation>
    </message>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>&amp;Bannir l’adresse…</translation>
    </message>
    <message>
        <source>Ba&amp;nned Addresses…</source>
        <translation>&amp;Adresses bannies…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Param&amp;ètres…</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWindow</name>
    <message>
        <source>The server is stopped</source>
        <translation>Le serveur est arrêté</translation>
    </message>
    <message>
        <source>Choose above who may connect and on which port.</source>
        <translation>Choisissez ci-dessus qui peut se connecter, et sur quel port.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Limpid Server</source>
        <translation>Limpid Server</translation>
    </message>
    <message numerus="yes">
        <source>Stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>Arrêter le serveur et fermer %n connexion&#xa0;?</numerusform>
            <numerusform>Arrêter le serveur et fermer %n connexions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>Each is closed with 1001 (going away), so that it knows why.</source>
        <translation>Chacune est fermée avec 1001 (départ), pour que le client sache pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>Quit, stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>Quitter, arrêter le serveur et fermer %n connexion&#xa0;?</numerusform>
            <numerusform>Quitter, arrêter le serveur et fermer %n connexions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Limpid Server · %1</source>
        <translation>Limpid Server · %1</translation>
    </message>
    <message>
        <source>The server cannot listen on %1</source>
        <translation>Le serveur ne peut pas écouter sur %1</translation>
    </message>
    <message>
        <source>%1. Choose another port, or let the system pick a free one.</source>
        <translation>%1. Choisissez un autre port ou laissez le système en prendre un libre.</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Utiliser un port libre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server does not run</source>
        <translation>Le serveur ne fonctionne pas</translation>
    </message>
    <message>
        <source>The saved settings are not in use</source>
        <translation>Les paramètres enregistrés ne sont pas en vigueur</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWords</name>
    <message>
        <source>gone %1</source>
        <translation>parti %1</translation>
    </message>
    <message>
        <source>nick</source>
        <translation>pseudo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>in/s</source>
        <translation>reçus/s</translation>
    </message>
    <message>
        <source>out/s</source>
        <translation>env./s</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, gelé</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1, lent</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>aller-retour</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1&#xa0;: choisir un fichier</translation>
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
        <translation>Fils de travail</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines admises</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificat (PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Sa clé privée (PEM)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Plus grand message</translation>
    </message>
    <message>
        <source>Largest request head</source>
        <translation>Plus grand en-tête de requête</translation>
    </message>
    <message>
        <source>Slow with more waiting</source>
        <translation>Lent si plus attend</translation>
    </message>
    <message>
        <source>Too slow with more waiting</source>
        <translation>Trop lent si plus attend</translation>
    </message>
    <message>
        <source>Who is too slow</source>
        <translation>Qui est trop lent</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Connexions d’une adresse</translation>
    </message>
    <message>
        <source>Messages a second, chat</source>
        <translation>Messages par seconde, chat</translation>
    </message>
    <message>
        <source>Messages a second, others</source>
        <translation>Messages par seconde, autres</translation>
    </message>
    <message>
        <source>For a request</source>
        <translation>Pour une requête</translation>
    </message>
    <message>
        <source>Silence before a ping</source>
        <translation>Silence avant un Ping</translation>
    </message>
    <message>
        <source>For its answer</source>
        <translation>Pour sa réponse</translation>
    </message>
    <message>
        <source>For the other Close frame</source>
        <translation>Pour la trame Close du pair</translation>
    </message>
    <message>
        <source>For stopping</source>
        <translation>Pour l’arrêt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>An accepted message survives</source>
        <translation>Un message accepté survit à</translation>
    </message>
    <message>
        <source>Messages of a group</source>
        <translation>Messages d’un groupe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Channel layer</source>
        <translation>Channel layer</translation>
    </message>
    <message>
        <source>Keys that seal</source>
        <translation>Clés de scellement</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>Les noms commencent par</translation>
    </message>
    <message>
        <source>Type of events</source>
        <translation>Type des événements</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>misses messages</source>
        <translation>manque des messages</translation>
    </message>
    <message>
        <source>is closed with 1013</source>
        <translation>est fermé avec 1013</translation>
    </message>
    <message>
        <source>the end of the machine&apos;s power</source>
        <translation>la coupure de courant</translation>
    </message>
    <message>
        <source>the end of the server</source>
        <translation>la fin du serveur</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>un libre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>one for each port</source>
        <translation>un par port</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What is saved holds when limpid-server is started the next time with a window; what its command line says comes first.</source>
        <translation>Ce qui est enregistré vaut au prochain démarrage de limpid-server avec une fenêtre&#xa0;; sa ligne de commande a la priorité.</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: leur fichier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>Limpid::ShareDialog</name>
    <message>
        <source>This is too long for a QR code.</source>
        <translation>C’est trop long pour un code QR.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>Partager le serveur</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>QR code of the web page</source>
        <translation>Code QR de la page web</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>none: nobody is asked for one</source>
        <translation>aucun&#xa0;: il n’est demandé à personne</translation>
    </message>
    <message>
        <source>&amp;Join code</source>
        <translation>&amp;Code d’accès</translation>
    </message>
    <message>
        <source>Copy the join code</source>
        <translation>Copier le code d’accès</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Page &amp;web</translation>
    </message>
    <message>
        <source>Copy the address of the web page</source>
        <translation>Copier l’adresse de la page web</translation>
    </message>
    <message>
        <source>▲ Only this computer reaches the server</source>
        <translation>▲ Seul cet ordinateur atteint le serveur</translation>
    </message>
    <message>
        <source>It listens for this computer only. To let others in, stop the server, choose “everyone on the network”, and start it again.</source>
        <translation>Il n’écoute que pour cet ordinateur. Pour laisser entrer d’autres personnes, arrêtez le serveur, choisissez «&#xa0;tout le réseau&#xa0;» et redémarrez-le.</translation>
    </message>
    <message>
        <source>This computer is on no network just now. Open this window again once it is.</source>
        <translation>Cet ordinateur n’est sur aucun réseau pour le moment. Rouvrez cette fenêtre dès qu’il le sera.</translation>
    </message>
</context>
<context>
    <name>Limpid::StatePill</name>
    <message>
        <source>%1, slow</source>
        <translation>%1, lent</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::StateRibbon</name>
    <message>
        <source>States of the connection</source>
        <translation>États de la connexion</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>pas encore de connexion</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
</context>
<context>
    <name>Limpid::SwitcherDelegate</name>
    <message>
        <source>Join #%1</source>
        <translation>Rejoindre #%1</translation>
    </message>
</context>
<context>
    <name>Limpid::TargetForm</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Offered in this order, with commas between them</source>
        <translation>Proposés dans cet ordre, séparés par des virgules</translation>
    </message>
    <message>
        <source>a page of the server</source>
        <translation>une page du serveur</translation>
    </message>
    <message>
        <source>no page: without the header</source>
        <translation>aucune page&#xa0;: sans l’en-tête</translation>
    </message>
    <message>
        <source>Where a page would come from; or write one, such as %1</source>
        <translation>D’où viendrait une page&#xa0;; ou écrivez-en une, comme %1</translation>
    </message>
    <message>
        <source>More headers of the request, a line each</source>
        <translation>Autres en-têtes de la requête, un par ligne</translation>
    </message>
    <message>
        <source>wss: trust the certificates in this file (PEM), too</source>
        <translation>wss&#xa0;: faire aussi confiance aux certificats de ce fichier (PEM)</translation>
    </message>
    <message>
        <source>wss: show this certificate (PEM) to the server</source>
        <translation>wss&#xa0;: montrer ce certificat (PEM) au serveur</translation>
    </message>
    <message>
        <source>wss: the certificate&apos;s private key (PEM)</source>
        <translation>wss&#xa0;: la clé privée du certificat (PEM)</translation>
    </message>
    <message>
        <source>wss: whoever is in between can read along</source>
        <translation>wss&#xa0;: qui est entre les deux peut lire</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>“%1” is no header that can be set here. Write Name: value, a line each; Host, Origin and those of the handshake are not among them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête possible ici. Écrivez Nom: valeur, un par ligne&#xa0;; Host, Origin et ceux du handshake n’en sont pas.</translation>
    </message>
    <message>
        <source>The proxy is written http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Le proxy s’écrit http://HOST:PORT ou socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Offer to compress</source>
        <translation>Proposer la compression</translation>
    </message>
    <message>
        <source>Take any certificate</source>
        <translation>Accepter tout certificat</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Sous-protocoles</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>An origin has no spaces, such as %1.</source>
        <translation>Une origine n’a pas d’espaces, comme %1.</translation>
    </message>
</context>
<context>
    <name>Limpid::UnsentBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n message non envoyé</numerusform>
            <numerusform>%n messages non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Ren&amp;voyer</translation>
    </message>
</context>
<context>
    <name>Limpid::Words</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
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
        <translation>fermeture normale</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>données non prises en charge</translation>
    </message>
    <message>
        <source>no code in the Close frame</source>
        <translation>aucun code dans la trame Close</translation>
    </message>
    <message>
        <source>lost without a Close frame</source>
        <translation>perdue sans trame Close</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>charge utile invalide</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>violation des règles</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>message trop grand</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>extension manquante</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>redémarrage du service</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayer plus tard</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>mauvaise passerelle</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>échec du handshake TLS</translation>
    </message>
    <message>
        <source>registered use</source>
        <translation>usage enregistré</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>usage privé</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l’écoute</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>group.send</source>
        <translation>group.send</translation>
    </message>
    <message>
        <source>high water</source>
        <translation>seuil haut</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 wait to be read</source>
        <translation>%1 attendent d’être lus</translation>
    </message>
    <message>
        <source>compressed: %1</source>
        <translation>compressé&#xa0;: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3 sent, %4 queued, %5 dropped · %6</source>
        <translation>#%1 · %2 · %3 envoyés, %4 en attente, %5 abandonnés · %6</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n ligne est arrivée trop vite pour être affichée</numerusform>
            <numerusform>%n lignes sont arrivées trop vite pour être affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>layer away</source>
        <translation>layer coupé</translation>
    </message>
    <message>
        <source>layer back</source>
        <translation>layer rétabli</translation>
    </message>
    <message>
        <source>messages may have been missed</source>
        <translation>des messages ont pu être manqués</translation>
    </message>
</context>
<context>
    <name>Limpid::Workbench</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>%1: only an open connection can be worked on. Connect first.</source>
        <translation>%1&#xa0;: l’établi a besoin d’une connexion ouverte. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>Geler la lecture</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>Envoyer %1 sur %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
</TS>
