<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Limpid::AboutBox</name>
    <message>
        <source>About Limpid</source>
        <translation>Limpid について</translation>
    </message>
    <message>
        <source>Limpid %1</source>
        <translation>Limpid %1</translation>
    </message>
    <message>
        <source>Group chat you can see through.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>中身まで見えるグループチャット。

GNU General Public License バージョン 3 以降のもとで配布される自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>Limpid::AboutServer</name>
    <message>
        <source>About Limpid Server</source>
        <translation>Limpid Server について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;Group chat you can see through.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;中身まで見えるグループチャット。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降のもとで配布される自由ソフトウェアです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Limpid::AnnounceBar</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>Lab ends in 5 minutes</source>
        <translation>実習は 5 分後に終了します</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>お知らせを送信</translation>
    </message>
    <message>
        <source>A&amp;nnounce to</source>
        <translation>お知らせの宛先(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Limpid::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>システムに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Limpid::BanBox</name>
    <message>
        <source>Ban an address</source>
        <translation>アドレスをブロック</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 をブロックしますか？</translation>
    </message>
    <message>
        <source>Ban %1, where %2 is?</source>
        <translation>%2 がいる %1 をブロックしますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) from there are closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</source>
        <translation>
            <numerusform>そこから接続している %n 個のクライアントを 1008（ポリシー違反）で閉じ、ブロックを解除するまで、そこからの接続を 403 で拒否します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>ブロック(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Limpid::BanDesk</name>
    <message>
        <source>Banned by the operator</source>
        <translation>管理者によりブロックされました</translation>
    </message>
</context>
<context>
    <name>Limpid::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Limpid::BansDialog</name>
    <message>
        <source>&amp;Lift</source>
        <translation>解除(&amp;L)</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>ブロック中のアドレス</translation>
    </message>
    <message>
        <source>No address is banned. Select a client and choose “Ban…” to ban the one it comes from.</source>
        <translation>ブロック中のアドレスはありません。クライアントを選択して「ブロック…」を選ぶと、接続元のアドレスをブロックできます。</translation>
    </message>
    <message>
        <source>Let clients from this address in again</source>
        <translation>このアドレスのクライアントを再び受け入れます</translation>
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
        <translation>このペイロードで Ping を送ります。応答の Pong はログに表示されます。</translation>
    </message>
    <message>
        <source>Pong off</source>
        <translation>Pong オフ</translation>
    </message>
    <message>
        <source>Answers no Pings any more. A server that asks gives this client up after a while.</source>
        <translation>Ping に応答しなくなります。Ping を送るサーバーは、しばらくするとこのクライアントを切り離します。</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>読み込みを凍結</translation>
    </message>
    <message>
        <source>Reads nothing for %1 s, so that the server&apos;s buffers fill.</source>
        <translation>%1 秒間何も読み込まず、サーバーのバッファーがたまります。</translation>
    </message>
    <message>
        <source>Close with code…</source>
        <translation>コードを指定して閉じる…</translation>
    </message>
    <message>
        <source>Closes with any code and reason, those too that are forbidden.</source>
        <translation>禁止されているものも含め、任意のコードと理由で閉じます。</translation>
    </message>
    <message>
        <source>Payload of the Ping</source>
        <translation>Ping のペイロード</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
</context>
<context>
    <name>Limpid::BenchPreset</name>
    <message>
        <source>A frame of your own</source>
        <translation>自作のフレーム</translation>
    </message>
    <message>
        <source>Set any bit, any opcode and any payload; the line below says what RFC 6455 thinks of it.</source>
        <translation>ビット、オペコード、ペイロードを自由に設定できます。RFC 6455 での扱いは下の行に表示されます。</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>遅い受信者</translation>
    </message>
    <message>
        <source>Stops reading for %1 s. What the server sends fills the kernels&apos; buffers and then the server&apos;s own for this client, which closes it when that is full.</source>
        <translation>%1 秒間読み込みを止めます。サーバーの送信データはカーネルのバッファー、次にこのクライアント用のサーバーのバッファーにたまり、いっぱいになるとサーバーが閉じます。</translation>
    </message>
    <message>
        <source>Unmasked frame</source>
        <translation>マスクなしのフレーム</translation>
    </message>
    <message>
        <source>A client masks every frame, so that no proxy mistakes what it sends for HTTP. The server closes with 1002.</source>
        <translation>プロキシが HTTP と取り違えないように、クライアントはすべてのフレームをマスクします。サーバーは 1002 で閉じます。</translation>
    </message>
    <message>
        <source>RSV bit set</source>
        <translation>RSV ビットあり</translation>
    </message>
    <message>
        <source>The three RSV bits belong to extensions, and none was negotiated that uses this one. The server closes with 1002.</source>
        <translation>3 つの RSV ビットは拡張のためのもので、このビットを使う拡張は合意されていません。サーバーは 1002 で閉じます。</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>不明なオペコード</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and B to F have no meaning yet. The server closes with 1002.</source>
        <translation>オペコード 3～7 と B～F にはまだ意味がありません。サーバーは 1002 で閉じます。</translation>
    </message>
    <message>
        <source>Fragmented ping</source>
        <translation>分割された Ping</translation>
    </message>
    <message>
        <source>Control frames come in between the frames of a message, so they are never in pieces themselves. The server closes with 1002.</source>
        <translation>制御フレームはメッセージのフレームの間に入るため、それ自体は分割できません。サーバーは 1002 で閉じます。</translation>
    </message>
    <message>
        <source>Continuation without a start</source>
        <translation>始まりのない継続</translation>
    </message>
    <message>
        <source>The next piece of a message that nobody began. The server closes with 1002.</source>
        <translation>だれも始めていないメッセージの続きです。サーバーは 1002 で閉じます。</translation>
    </message>
    <message>
        <source>Bad UTF-8 in a text</source>
        <translation>不正な UTF-8 のテキスト</translation>
    </message>
    <message>
        <source>A text message is UTF-8, and the byte ff never occurs in that. The server closes with 1007.</source>
        <translation>テキストメッセージは UTF-8 で、バイト ff は決して現れません。サーバーは 1007 で閉じます。</translation>
    </message>
    <message>
        <source>Close with code 1005</source>
        <translation>コード 1005 の Close</translation>
    </message>
    <message>
        <source>1005 is what close events say where a Close had no code; on the wire it is forbidden. The server answers with 1002.</source>
        <translation>1005 は Close にコードがなかったときに close イベントが示す値で、回線上では禁止されています。サーバーは 1002 で応答します。</translation>
    </message>
    <message>
        <source>One message in three frames</source>
        <translation>3 つのフレームで 1 つのメッセージ</translation>
    </message>
    <message>
        <source>A message in three frames</source>
        <translation>3 フレームのメッセージ</translation>
    </message>
    <message>
        <source>Allowed: one text in three pieces, one each time you send. The server has the message after the third, with FIN 1; until then nothing else may be said here.</source>
        <translation>許されます。1 つのテキストを 3 回に分けて送信します。FIN 1 の 3 つ目でサーバーにメッセージが届きます。それまではここで他の発言はできません。</translation>
    </message>
    <message>
        <source>A burst that fills the buffer</source>
        <translation>バッファーを満たす連続送信</translation>
    </message>
    <message>
        <source>Gives %1 to send() at once, in many messages: bufferedAmount jumps up, and falls as the network takes them.</source>
        <translation>%1 を多数のメッセージで一度に send() に渡します。bufferedAmount が跳ね上がり、ネットワークが受け取るにつれて下がります。</translation>
    </message>
</context>
<context>
    <name>Limpid::BufferGauge</name>
    <message>
        <source>Bytes on the wire&apos;s queue</source>
        <translation>回線への送出待ちバイト数</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Payload bytes that were given to send() and that the network has not taken yet, as in a browser.</source>
        <translation>send() に渡され、まだネットワークが受け取っていないペイロードのバイト数です（ブラウザーと同じ）。</translation>
    </message>
    <message>
        <source>All bytes waiting to leave this process: frame headers and control frames included.</source>
        <translation>このプロセスからまだ出ていない全バイト数です（フレームヘッダーと制御フレームを含む）。</translation>
    </message>
    <message>
        <source>bufferedAmount over the last minute</source>
        <translation>直近 1 分間の bufferedAmount</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>ピーク %1</translation>
    </message>
    <message>
        <source>%1 now, peak %2, high-water mark %3</source>
        <translation>現在 %1、ピーク %2、高水位 %3</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>送信 %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatArea</name>
    <message>
        <source>Not connected: what you send is kept, and goes out with the next connection.</source>
        <translation>未接続: 送信内容は保存され、次の接続時に送られます。</translation>
    </message>
    <message>
        <source>What you send is kept until the server has let you into this group.</source>
        <translation>送信内容は、サーバーがこのグループへの参加を認めるまで保存されます。</translation>
    </message>
    <message>
        <source>This desktop does not know how to open %1</source>
        <translation>このデスクトップでは %1 を開けません</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatPane</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Enter the address of a server and your nick above. Everything the connection does will be shown here; F12 opens the inspector.</source>
        <translation>上の欄にサーバーのアドレスとニックネームを入力してください。接続で起こることはすべてここに表示されます。F12 でインスペクターが開きます。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>まだグループに参加していません</translation>
    </message>
    <message>
        <source>People talk in groups. Join one by its name; it begins to exist with the first who joins.</source>
        <translation>会話はグループで行います。名前を入力して参加してください。最初の人が参加するとグループができます。</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>グループに参加</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 さんが入力中…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 さんと %2 さんが入力中…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n 人が入力中…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>参加(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>退出(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>Limpid について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>接続を閉じる(&amp;L)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>検査(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>記録を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go to group…</source>
        <translation>グループへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>次の未読(&amp;U)</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions</source>
        <translation>メンションを通知(&amp;M)</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>新しい Raw ウィンドウ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientDetail</name>
    <message>
        <source>Select a client to see what waits for it, to freeze or to close it.</source>
        <translation>クライアントを選択すると、送信待ちの内容の確認、凍結、切断ができます。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>閉じる…</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Buffered, of the limit</source>
        <translation>バッファー量（上限比）</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>バッファー量</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>受信、送信</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Stop reading from this client, so that its own bufferedAmount grows</source>
        <translation>このクライアントからの読み取りを止め、クライアント側の bufferedAmount を増やします</translation>
    </message>
    <message>
        <source>Start the closing handshake with a code and a reason of your choice</source>
        <translation>任意のコードと理由で終了ハンドシェイクを始めます</translation>
    </message>
    <message>
        <source>Close with 1008 (policy violation) without asking</source>
        <translation>確認なしで 1008（ポリシー違反）により閉じます</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 it is closed with 1013.</source>
        <translation>送信に読み取りが追いついていません。%1 を超えると 1013 で閉じられます。</translation>
    </message>
    <message>
        <source>You stopped reading from it: what it sends waits at its end.</source>
        <translation>読み取りを止めています。このクライアントの送信内容は相手側で待機しています。</translation>
    </message>
    <message>
        <source>%1/s, %2/s</source>
        <translation>%1/秒、%2/秒</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Show each of its frames, both ways, in the live log</source>
        <translation>すべてのフレームを双方向ともライブログに表示します</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 its group messages are skipped.</source>
        <translation>送信に読み取りが追いついていません。%1 を超えるとグループメッセージがスキップされます。</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>ブロック…</translation>
    </message>
    <message>
        <source>Ban the address</source>
        <translation>アドレスをブロック</translation>
    </message>
    <message>
        <source>Close everybody from this address with 1008, and refuse it with 403</source>
        <translation>このアドレスの全員を 1008 で閉じ、以後は 403 で拒否します</translation>
    </message>
    <message>
        <source>Measure the round trip now</source>
        <translation>往復時間を今すぐ計測します</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>計測中…</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientOptions</name>
    <message>
        <source>limpid-client: %1
Try &apos;limpid-client --help&apos;.</source>
        <translation>limpid-client: %1
「limpid-client --help」をお試しください。</translation>
    </message>
    <message>
        <source>Group chat you can see through: the client.</source>
        <translation>中身まで見えるグループチャットのクライアントです。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The name to chat under.</source>
        <translation>チャットで使う名前。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A group to join; may be given several times.</source>
        <translation>参加するグループ。複数回指定できます。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system（システム）、light（ライト）、dark（ダーク）のいずれか。</translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>one address at most, not &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>アドレスは 1 つまでです（「%1」と「%2」が指定されています）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick</source>
        <translation>「%1」はニックネームに使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a group&apos;s name</source>
        <translation>「%1」はグループ名に使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no appearance; there are system, light and dark</source>
        <translation>「%1」という外観はありません。system、light、dark から選んでください</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 には --headless が必要です</translation>
    </message>
    <message>
        <source>--headless needs an address to connect to</source>
        <translation>--headless には接続先のアドレスが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a WebSocket</source>
        <translation>「%1」は WebSocket のアドレスではありません</translation>
    </message>
    <message>
        <source>Connects to this ws:// or wss:// address at once; a wschat:// link is shown first.</source>
        <translation>この ws:// または wss:// のアドレスにすぐ接続します。wschat:// のリンクはまず表示されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link to a chat that Limpid understands</source>
        <translation>「%1」は Limpid が理解できるチャットへのリンクではありません</translation>
    </message>
    <message>
        <source>--compare takes two files, and no other option</source>
        <translation>--compare には 2 つのファイルだけを指定し、ほかのオプションは使えません</translation>
    </message>
    <message>
        <source>Compares two recordings: two files instead of the address.</source>
        <translation>2 つの記録を比較します。アドレスの代わりに 2 つのファイルを指定します。</translation>
    </message>
    <message>
        <source>--profile is for windows: --headless keeps nothing</source>
        <translation>--profile はウィンドウ用です。--headless は何も保存しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a profile&apos;s name</source>
        <translation>「%1」はプロファイル名にできません</translation>
    </message>
    <message>
        <source>Keeps settings and unsent messages apart from those of other profiles.</source>
        <translation>設定と未送信のメッセージをほかのプロファイルと分けて保存します。</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientPane</name>
    <message>
        <source>nick, address, path or state</source>
        <translation>ニックネーム、アドレス、パス、状態</translation>
    </message>
    <message>
        <source>Filter of the clients</source>
        <translation>クライアントのフィルター</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Clients connect to %1. Give them this address.</source>
        <translation>クライアントの接続先は %1 です。このアドレスを伝えてください。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>CLIENTS</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>CLIENTS %1 of %2</source>
        <translation>クライアント %1 / %2</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientStatusBar</name>
    <message>
        <source>up %1</source>
        <translation>接続時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>再接続 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 kept</source>
        <translation>
            <numerusform>イベント %n 件、%1 保持</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
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
        <translation>Limpid · #%1（%2）</translation>
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
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>終了した側</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Close フレーム</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>HTTP 応答</translation>
    </message>
    <message>
        <source>For the log</source>
        <translation>ログ用</translation>
    </message>
    <message>
        <source>You closed the connection</source>
        <translation>こちらから接続を閉じました</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No connection has ended yet</source>
        <translation>終了した接続はまだありません</translation>
    </message>
    <message>
        <source>When one does, this page tells who ended it and why.</source>
        <translation>接続が終了すると、誰がなぜ終了したかがここに表示されます。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>this program: what the server sent breaks the protocol</source>
        <translation>このプログラム: サーバーからの送信内容がプロトコルに違反しています</translation>
    </message>
    <message>
        <source>nobody: TCP ended under it</source>
        <translation>なし: 下位の TCP が切れました</translation>
    </message>
    <message>
        <source>nobody: it never came about</source>
        <translation>なし: 接続は成立しませんでした</translation>
    </message>
    <message>
        <source>one came, and was answered</source>
        <translation>受信し、応答した</translation>
    </message>
    <message>
        <source>one was sent, and was answered</source>
        <translation>送信し、応答があった</translation>
    </message>
    <message>
        <source>one came, and could not be answered any more</source>
        <translation>受信したが、もう応答できなかった</translation>
    </message>
    <message>
        <source>one was sent, and no answer came</source>
        <translation>送信したが、応答がなかった</translation>
    </message>
    <message>
        <source>none either way</source>
        <translation>双方向ともなし</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>その本文</translation>
    </message>
    <message>
        <source>Last frames</source>
        <translation>最後のフレーム</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseClientDialog</name>
    <message>
        <source>Close connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Close the connection of %1</source>
        <translation>%1 の接続を閉じる</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>よく使うコード</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>その他のコード</translation>
    </message>
    <message>
        <source>what the client is told; may be empty</source>
        <translation>クライアントに伝わる内容（省略可）</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>コード(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>%1 may not be sent. Take 1000 to 1003, 1007 to 1014, or 3000 to 4999; 4000 and above are yours to define.</source>
        <translation>%1 は送信できません。1000～1003、1007～1014、3000～4999 から選んでください。4000 以上の意味は自由に決められます。</translation>
    </message>
    <message>
        <source>The reason has %1 bytes; a Close frame holds %2.</source>
        <translation>理由は %1 バイトです。Close フレームに入るのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>The client will see code %1 and the reason.</source>
        <translation>クライアントにはコード %1 と理由が伝わります。</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseDialog</name>
    <message>
        <source>Close the connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>optional, at most 123 bytes</source>
        <translation>省略可、最大 123 バイト</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>接続を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>コード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>An application may send 1000 and 3000 to 4999; the other codes are the protocol&apos;s own.</source>
        <translation>アプリケーションが送信できるのは 1000 と 3000～4999 です。ほかのコードはプロトコル専用です。</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long.</source>
        <translation>
            <numerusform>理由が %n バイト長すぎます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::CommandRunner</name>
    <message numerus="yes">
        <source>%n message(s) under your nick are not sent yet.</source>
        <translation>
            <numerusform>このニックネームのメッセージ %n 件がまだ送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection that could be measured.</source>
        <translation>測定できる接続がありません。</translation>
    </message>
    <message>
        <source>The server answered after %1.</source>
        <translation>サーバーは %1 で応答しました。</translation>
    </message>
</context>
<context>
    <name>Limpid::CommandWords</name>
    <message>
        <source>There is no command /%1. /help lists all; two slashes send a text that begins with one.</source>
        <translation>/%1 というコマンドはありません。/help で一覧を表示します。スラッシュで始まる文は、スラッシュを 2 つ付けて送ります。</translation>
    </message>
    <message>
        <source>/%1 needs a word behind it; /help says which.</source>
        <translation>/%1 の後に語が必要です。詳しくは /help をご覧ください。</translation>
    </message>
    <message>
        <source>/%1 takes nothing behind it.</source>
        <translation>/%1 の後には何も書けません。</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>グループ名に使えるのは英字 A～Z、数字、「-」「_」「.」だけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick: 32 characters at most, and nothing invisible.</source>
        <translation>「%1」はニックネームにできません。32 文字以内で、見えない文字は使えません。</translation>
    </message>
    <message>
        <source>GROUP: joins a group and shows it</source>
        <translation>グループ: グループに参加して表示します</translation>
    </message>
    <message>
        <source>leaves this group</source>
        <translation>このグループから退出します</translation>
    </message>
    <message>
        <source>NAME: connects again under another nick</source>
        <translation>名前: 別のニックネームで接続し直します</translation>
    </message>
    <message>
        <source>ACTION: says what you do, behind an asterisk</source>
        <translation>動作: していることを * の後に書いて送ります</translation>
    </message>
    <message>
        <source>empties this view; nothing is deleted</source>
        <translation>この表示を空にします。何も削除されません</translation>
    </message>
    <message>
        <source>measures the round trip to the server</source>
        <translation>サーバーとの往復時間を測ります</translation>
    </message>
    <message>
        <source>sends a text that begins with a slash</source>
        <translation>スラッシュで始まる文を送ります</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonDelegate</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>右のみ</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonModel</name>
    <message>
        <source>where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>op</source>
        <translation>op</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonWindow</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>違いのみ(&amp;D)</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Only the first %1 messages of each recording are compared</source>
        <translation>それぞれの記録の最初の %1 件のメッセージだけを比較しています</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after them are not looked at.</source>
        <translation>
            <numerusform>それ以降の %n 件は対象外です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>Messages of both recordings</source>
        <translation>両方の記録のメッセージ</translation>
    </message>
    <message>
        <source>Payload in %1</source>
        <translation>%1 のペイロード</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), the same in both recordings</source>
        <translation>
            <numerusform>%n 件のメッセージ、両方の記録で同じ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same · %2 only left · %3 only right</source>
        <translation>同じ %1 · 左のみ %2 · 右のみ %3</translation>
    </message>
</context>
<context>
    <name>Limpid::Composer</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>#%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Message to #%1</source>
        <translation>#%1 へのメッセージ</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes: shorten the text to send it</source>
        <translation>%1 / 最大 %2 バイト: 送信するには短くしてください</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>残り %n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ConditionBadge</name>
    <message>
        <source>Nothing is read from this connection. Click to read on.</source>
        <translation>この接続からは何も読み込んでいません。クリックすると再開します。</translation>
    </message>
    <message>
        <source>Pings are not answered. Click to answer them again.</source>
        <translation>Ping に応答していません。クリックすると応答を再開します。</translation>
    </message>
    <message>
        <source>frozen, %1 s</source>
        <translation>凍結中、%1 秒</translation>
    </message>
    <message>
        <source>pong off</source>
        <translation>Pong オフ</translation>
    </message>
</context>
<context>
    <name>Limpid::ConnectionBar</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>readyState of the WebSocket; click for the ways to close it</source>
        <translation>WebSocket の readyState（クリックすると閉じ方を選べます）</translation>
    </message>
    <message>
        <source>Round trip of the last ping</source>
        <translation>直近の ping の往復時間</translation>
    </message>
    <message>
        <source>&amp;Nick</source>
        <translation>ニックネーム(&amp;N)</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>your nick</source>
        <translation>あなたのニックネーム</translation>
    </message>
    <message>
        <source>&amp;Normally, 1000</source>
        <translation>正常に閉じる、1000(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Without a code</source>
        <translation>コードなし(&amp;W)</translation>
    </message>
    <message>
        <source>With &amp;code and reason…</source>
        <translation>コードと理由を指定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Drop TCP, no closing handshake</source>
        <translation>TCP を切断、終了ハンドシェイクなし(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>往復時間: %1</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>アドレス(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterView</name>
    <message>
        <source>Figures of the server</source>
        <translation>サーバーの統計</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterWords</name>
    <message>
        <source>Connections accepted</source>
        <translation>受け入れた接続</translation>
    </message>
    <message>
        <source>WebSockets opened</source>
        <translation>開いた WebSocket</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>受信メッセージ</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>配信メッセージ</translation>
    </message>
    <message>
        <source>Not delivered: client too slow</source>
        <translation>未配信: クライアントが低速</translation>
    </message>
    <message>
        <source>Not delivered: client leaving</source>
        <translation>未配信: クライアントが退出中</translation>
    </message>
    <message>
        <source>Pauses for sending too fast</source>
        <translation>送信過多による一時停止</translation>
    </message>
    <message>
        <source>Pings after silence</source>
        <translation>無通信後の ping</translation>
    </message>
    <message>
        <source>Dropped without an answer</source>
        <translation>応答なしで切断</translation>
    </message>
    <message>
        <source>Close sent: %1</source>
        <translation>Close 送信: %1</translation>
    </message>
    <message>
        <source>Close received: %1</source>
        <translation>Close 受信: %1</translation>
    </message>
    <message>
        <source>Waiting for all clients</source>
        <translation>全クライアントの送信待ち</translation>
    </message>
    <message>
        <source>Waiting for one client, at most</source>
        <translation>1 クライアントの最大送信待ち</translation>
    </message>
    <message>
        <source>Loop lag of worker %1</source>
        <translation>ワーカー %1 のループ遅延</translation>
    </message>
    <message>
        <source>too many from one address</source>
        <translation>同一アドレスからの接続過多</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>サーバー満員</translation>
    </message>
    <message>
        <source>head too large</source>
        <translation>ヘッダーが大きすぎる</translation>
    </message>
    <message>
        <source>wrong join code</source>
        <translation>参加コードの誤り</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>不正なリクエスト</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>存在しないパス</translation>
    </message>
    <message>
        <source>origin not allowed</source>
        <translation>許可されていないオリジン</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>server stopping</source>
        <translation>サーバー停止中</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>other version of WebSocket</source>
        <translation>別バージョンの WebSocket</translation>
    </message>
    <message>
        <source>Lost on the channel layer: %1</source>
        <translation>チャンネルレイヤーで消失: %1</translation>
    </message>
    <message>
        <source>before the client was open</source>
        <translation>クライアントが開く前</translation>
    </message>
    <message>
        <source>received too late</source>
        <translation>受信の遅れ</translation>
    </message>
    <message>
        <source>a channel was full</source>
        <translation>チャンネルが満杯</translation>
    </message>
    <message>
        <source>not received fast enough</source>
        <translation>受信速度の不足</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不能</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>宛先不在</translation>
    </message>
    <message>
        <source>of an unknown type</source>
        <translation>不明な種別</translation>
    </message>
    <message>
        <source>the layer was away or full</source>
        <translation>レイヤーが切断または満杯</translation>
    </message>
    <message>
        <source>banned address</source>
        <translation>ブロック中のアドレス</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryTableWords</name>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>waiting before it</source>
        <translation>送信前の待機量</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryWords</name>
    <message numerus="yes">
        <source>accepted, %n skipped</source>
        <translation>
            <numerusform>受理済み、%n 人スキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted, waits for %n</source>
        <translation>
            <numerusform>受理済み、%n 人待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::DividerPainter</name>
    <message numerus="yes">
        <source>%n message(s) recovered</source>
        <translation>
            <numerusform>%n 件のメッセージを回復</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>ここに欠けているメッセージがあります</translation>
    </message>
    <message>
        <source>Messages that were missed are being fetched</source>
        <translation>受け取れなかったメッセージを取得しています</translation>
    </message>
    <message>
        <source>More messages were missed here</source>
        <translation>ここにはほかにも受け取れなかったメッセージがあります</translation>
    </message>
</context>
<context>
    <name>Limpid::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;HAR…</source>
        <translation>HAR として(&amp;H)…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>CSV として(&amp;C)…</translation>
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
        <translation>このグループ内を検索</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>すべて検索</translation>
    </message>
    <message>
        <source>Asks the server for everything in this group that has these words</source>
        <translation>このグループでこれらの語を含むものをすべてサーバーに問い合わせます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>not loaded here; Enter searches all by words</source>
        <translation>読み込み済みの範囲になし。Enter で全体を単語検索</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select a line of the log to look into it.</source>
        <translation>ログの行を選択すると内容が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Frame, %n byte(s)</source>
        <translation>
            <numerusform>フレーム、%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Handshake, request</source>
        <translation>ハンドシェイク、リクエスト</translation>
    </message>
    <message>
        <source>Handshake, response</source>
        <translation>ハンドシェイク、レスポンス</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>FIN 1: the last (or only) frame of the message. RFC 6455, 5.2</source>
        <translation>FIN 1: メッセージの最後の（または唯一の）フレーム。RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>FIN 0: more frames of this message follow. RFC 6455, 5.4</source>
        <translation>FIN 0: このメッセージのフレームがまだ続きます。RFC 6455, 5.4</translation>
    </message>
    <message>
        <source>RSV1: the payload is compressed by permessage-deflate. RFC 7692, 7.2.3</source>
        <translation>RSV1: ペイロードは permessage-deflate で圧縮されています。RFC 7692, 7.2.3</translation>
    </message>
    <message>
        <source>RSV 000: no extension changed this frame. RFC 6455, 5.2</source>
        <translation>RSV 000: このフレームを変更した拡張はありません。RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>A control frame: at most 125 bytes, never in pieces. RFC 6455, 5.5</source>
        <translation>制御フレーム: 最大 125 バイト、分割不可。RFC 6455, 5.5</translation>
    </message>
    <message>
        <source>What the payload is: text, binary, or the next piece. RFC 6455, 5.6</source>
        <translation>ペイロードの種類: テキスト、バイナリ、または続きの断片。RFC 6455, 5.6</translation>
    </message>
    <message>
        <source>MASK 1: every frame of a client is masked. RFC 6455, 5.3</source>
        <translation>MASK 1: クライアントのフレームはすべてマスクされます。RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>MASK 0: a server never masks. RFC 6455, 5.1</source>
        <translation>MASK 0: サーバーはマスクしません。RFC 6455, 5.1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</source>
        <translation>
            <numerusform>ペイロード %n バイト。フレームヘッダーがさらに %1 を占めます。RFC 6455, 5.2</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking key: the payload went over the wire XORed with these four octets. RFC 6455, 5.3</source>
        <translation>マスキングキー: ペイロードはこの 4 オクテットと XOR されて回線を通りました。RFC 6455, 5.3</translation>
    </message>
    <message>
        <source>RSV2 or RSV3: no extension that is known here uses them. RFC 6455, 5.2</source>
        <translation>RSV2 または RSV3: ここで知られている拡張では使われません。RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>MASK 0: a client has to mask; the server should close. RFC 6455, 5.1</source>
        <translation>MASK 0: クライアントはマスクする必要があります。サーバーは閉じるはずです。RFC 6455, 5.1</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameEditor</name>
    <message>
        <source>FIN: the last frame of a message</source>
        <translation>FIN: メッセージの最後のフレーム</translation>
    </message>
    <message>
        <source>RSV%1: for extensions</source>
        <translation>RSV%1: 拡張用</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>オペコード</translation>
    </message>
    <message>
        <source>Opcode: what the frame is</source>
        <translation>オペコード: フレームの種類</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>MASK: the payload is masked</source>
        <translation>MASK: ペイロードをマスク</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>ペイロードの書き方</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>These bytes are no text that could be edited; they stay in hexadecimal digits.</source>
        <translation>このバイト列は編集できるテキストではありません。16 進のままにします。</translation>
    </message>
    <message>
        <source>That is not hexadecimal: write pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>16 進ではありません。48 65 6c のように 0～9 と a～f を 2 桁ずつ書いてください。</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupPane</name>
    <message>
        <source>GROUPS</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Leave this group</source>
        <translation>このグループから退出(&amp;L)</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>グループに参加</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ グループに参加</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; Enter joins</source>
        <translation>英字、数字、「-」「_」「.」。Enter で参加</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>グループ名に使えるのは英字 A～Z、数字、「-」「_」「.」だけです。</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreeDelegate</name>
    <message>
        <source>%1 raw</source>
        <translation>%1（チャット外）</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreePane</name>
    <message>
        <source>A group is there as long as somebody is in it.</source>
        <translation>グループは、誰かが参加している間だけ存在します。</translation>
    </message>
    <message>
        <source>GROUPS</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>Limpid::HandshakeView</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>Request, as sent</source>
        <translation>リクエスト（送信したまま）</translation>
    </message>
    <message>
        <source>Answer, as received</source>
        <translation>応答（受信したまま）</translation>
    </message>
</context>
<context>
    <name>Limpid::HeadlessOptions</name>
    <message>
        <source>--close takes 1000 or 3000 to 4999, not &quot;%1&quot;</source>
        <translation>--close に指定できるのは 1000 または 3000～4999 です（「%1」は不可）</translation>
    </message>
    <message>
        <source>the reason of --close has more than %1 bytes</source>
        <translation>--close の理由が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header of the handshake</source>
        <translation>「%1」はハンドシェイクのヘッダーに使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a subprotocol</source>
        <translation>「%1」はサブプロトコルに使えません</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 には %2 から %3 までの数を指定します（「%4」は不可）</translation>
    </message>
    <message>
        <source>--for takes a number of seconds, not &quot;%1&quot;</source>
        <translation>--for には秒数を指定します（「%1」は不可）</translation>
    </message>
    <message>
        <source>--cert and --key go together</source>
        <translation>--cert と --key は一緒に指定します</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;</source>
        <translation>--proxy には http://HOST:PORT または socks5://HOST:PORT を指定します（「%1」は不可）</translation>
    </message>
    <message>
        <source>--%1 is for the chat, and --raw is without it</source>
        <translation>--%1 はチャット用で、--raw ではチャットを使いません</translation>
    </message>
    <message>
        <source>--%1 needs --raw</source>
        <translation>--%1 には --raw が必要です</translation>
    </message>
    <message>
        <source>--send needs a --group to send to, or --raw</source>
        <translation>--send には送信先の --group か --raw が必要です</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No window: all that happens is written to stdout as NDJSON.</source>
        <translation>ウィンドウなし: 起きたことをすべて NDJSON で stdout に書きます。</translation>
    </message>
    <message>
        <source>Sends a text message; without --raw to every --group.</source>
        <translation>テキストを送信します。--raw なしではすべての --group に送ります。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Sends the file as a binary message.</source>
        <translation>ファイルをバイナリメッセージとして送信します。</translation>
    </message>
    <message>
        <source>Sends a Ping.</source>
        <translation>Ping を送信します。</translation>
    </message>
    <message>
        <source>Answers each message with itself until the peer closes.</source>
        <translation>相手側が閉じるまで、各メッセージをそのまま送り返します。</translation>
    </message>
    <message>
        <source>Closes with this code (1000, 3000 to 4999) when all has been sent.</source>
        <translation>すべて送信した後、このコード（1000、3000～4999）で閉じます。</translation>
    </message>
    <message>
        <source>CODE[:REASON]</source>
        <translation>コード[:理由]</translation>
    </message>
    <message>
        <source>Closes when it has been open for so long.</source>
        <translation>開いてからこの時間がたつと閉じます。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>One more header in the handshake.</source>
        <translation>ハンドシェイクに追加するヘッダー。</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>名前:値</translation>
    </message>
    <message>
        <source>Offers a subprotocol.</source>
        <translation>サブプロトコルを提示します。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Does not offer to compress (permessage-deflate).</source>
        <translation>圧縮（permessage-deflate）を提示しません。</translation>
    </message>
    <message>
        <source>Fails the connection (1009) on a larger message (67108864).</source>
        <translation>これより大きいメッセージで接続を切ります（1009、67108864）。</translation>
    </message>
    <message>
        <source>Writes only so much of a payload to stdout.</source>
        <translation>stdout に書くペイロードをこの長さまでにします。</translation>
    </message>
    <message>
        <source>wss: trusts the certificates in this PEM file, too.</source>
        <translation>wss: この PEM ファイルの証明書も信頼します。</translation>
    </message>
    <message>
        <source>wss: shows this certificate (PEM) to the server.</source>
        <translation>wss: この証明書（PEM）をサーバーに提示します。</translation>
    </message>
    <message>
        <source>wss: the private key of --cert (PEM).</source>
        <translation>wss: --cert の秘密鍵（PEM）。</translation>
    </message>
    <message>
        <source>wss: takes any certificate.</source>
        <translation>wss: どの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>Connects through http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>http://HOST:PORT または socks5://HOST:PORT を経由して接続します。</translation>
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
        <translation>stdout の各行は JSON オブジェクトです。docs/NDJSON.md に説明があります。
終了コード: 正常に閉じたら 0、それ以外の終わり方、またはチャットのサーバーが
何かを拒否したら 1、使い方の誤りは 2。
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
        <translation>ウィンドウなし (--headless):
--header、--protocol、--send、--send-binary、--ping は複数回指定できます。
後の 3 つは、接続が開くとすぐに順番どおり実行されます。その後、接続は次の
ときに閉じます。チャットではサーバーが全メッセージを受理したとき、--raw では
1 秒間何も届かなかったとき、--close では直ちに、--for では指定時間の経過後、
--echo では相手側が閉じたとき。することがなければ、相手側が閉じるまで受信を
続けます。Ctrl+C でも閉じ、もう一度押すと接続を切断します。
</translation>
    </message>
    <message>
        <source>No chat: for any WebSocket server; with a window, too.</source>
        <translation>チャットなし: 任意の WebSocket サーバー用。ウィンドウでも使えます。</translation>
    </message>
</context>
<context>
    <name>Limpid::HitsPane</name>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Searching needs a connection to the server</source>
        <translation>検索にはサーバーへの接続が必要です</translation>
    </message>
    <message>
        <source>This message is too far back to be shown in the conversation</source>
        <translation>このメッセージは古すぎるため会話に表示できません</translation>
    </message>
    <message>
        <source>Searching everything that was said…</source>
        <translation>すべての発言を検索しています…</translation>
    </message>
    <message>
        <source>The server keeps no history, or cannot search it now</source>
        <translation>サーバーに履歴がないか、今は検索できません</translation>
    </message>
    <message>
        <source>The connection ended before the answer came</source>
        <translation>応答が届く前に接続が終了しました</translation>
    </message>
    <message>
        <source>Nothing found: only whole words are looked for</source>
        <translation>見つかりませんでした。検索の対象は単語全体だけです</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s) found; more follow at the end</source>
        <translation>
            <numerusform>見つかった最新の %n 件のメッセージ。続きは末尾にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n 件のメッセージが見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>Why it closed</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>作業台</translation>
    </message>
</context>
<context>
    <name>Limpid::LeaveBox</name>
    <message>
        <source>Leave #%1</source>
        <translation>#%1 から退出</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) you wrote to this group have not been sent.</source>
        <translation>
            <numerusform>このグループ宛てのメッセージ %n 件がまだ送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay to have everything sent, or discard what is left. What is on its way now can arrive all the same.</source>
        <translation>とどまってすべて送信するか、残りを破棄してください。送信の途中にあるものは、破棄しても届くことがあります。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>とどまる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard and leave</source>
        <translation>破棄して退出(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerPane</name>
    <message>
        <source>Each message to a group that is sent while you look here is listed, with what became of it for each member.</source>
        <translation>ここを表示している間にグループへ送られたメッセージが、メンバーごとの結果とともに一覧になります。</translation>
    </message>
    <message>
        <source>Messages to groups</source>
        <translation>グループへのメッセージ</translation>
    </message>
    <message>
        <source>What became of the message for each member</source>
        <translation>メンバーごとのメッセージの結果</translation>
    </message>
    <message numerus="yes">
        <source>%n more came too fast to be listed.</source>
        <translation>
            <numerusform>ほかに %n 件は速すぎて一覧に載りませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerWords</name>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 (raw)</source>
        <translation>%1（チャット外）</translation>
    </message>
    <message>
        <source>channel layer</source>
        <translation>チャンネルレイヤー</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>退出済み</translation>
    </message>
</context>
<context>
    <name>Limpid::ListenBar</name>
    <message>
        <source>■ Stop</source>
        <translation>■ 停止</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>everyone on the network</source>
        <translation>ネットワークの全員</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>for</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>接続できる範囲</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>for everyone on the network</source>
        <translation>ネットワークの全員に公開</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>このコンピューターのみに公開</translation>
    </message>
    <message numerus="yes">
        <source>client(s)</source>
        <translation>
            <numerusform>クライアント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s)</source>
        <translation>
            <numerusform>グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>メッセージ/秒</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>バッファー量</translation>
    </message>
    <message>
        <source>buffered, most by %1</source>
        <translation>バッファー量（最多は %1）</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>for whoever reaches this address</source>
        <translation>このアドレスに届く全員に公開</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>サーバーを共有</translation>
    </message>
    <message>
        <source>All addresses, the join code, a link and a QR code</source>
        <translation>すべてのアドレス、参加コード、リンク、QR コード</translation>
    </message>
</context>
<context>
    <name>Limpid::LogFilter</name>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Δ ms</source>
        <translation>Δ ms</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>op</source>
        <translation>op</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>who</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復時間</translation>
    </message>
</context>
<context>
    <name>Limpid::LogView</name>
    <message>
        <source>filter, or /regex/</source>
        <translation>フィルター、/正規表現/</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>ログのフィルター</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>ライブログ</translation>
    </message>
    <message>
        <source>This is not a valid regular expression</source>
        <translation>正しい正規表現ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n)</source>
        <translation>
            <numerusform>再開 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>control frames</source>
        <translation>制御フレーム</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>すべてのグループ</translation>
    </message>
</context>
<context>
    <name>Limpid::LowerPane</name>
    <message>
        <source>Live log</source>
        <translation>ライブログ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Live log and tables</source>
        <translation>ライブログと表</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Last minute, a second a row</source>
        <translation>直近 1 分、1 行 1 秒</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberDelegate</name>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>入力中…</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberPane</name>
    <message>
        <source>People in the group</source>
        <translation>グループのメンバー</translation>
    </message>
    <message numerus="yes">
        <source>PEOPLE · %n</source>
        <translation>
            <numerusform>メンバー · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>Limpid::MentionNotices</name>
    <message>
        <source>%1 in #%2</source>
        <extracomment>The title of a notification: who has said something, and in which group.</extracomment>
        <translation>#%2 の %1</translation>
    </message>
</context>
<context>
    <name>Limpid::MessagePrelude</name>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
</context>
<context>
    <name>Limpid::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::MinuteWords</name>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>バッファー量</translation>
    </message>
    <message>
        <source>loop lag</source>
        <translation>ループ遅延</translation>
    </message>
</context>
<context>
    <name>Limpid::NamedChoice</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Its name; what has the same name already is replaced:</source>
        <translation>名前 (同じ名前のものは置き換えられます):</translation>
    </message>
</context>
<context>
    <name>Limpid::NextStep</name>
    <message>
        <source>Check the spelling of the address, or write the computer&apos;s number in its place.</source>
        <translation>アドレスのつづりを確かめるか、代わりに IP アドレスを書いてください。</translation>
    </message>
    <message>
        <source>See whether the server runs, and whether the port is right.</source>
        <translation>サーバーが動いているか、ポートが正しいかを確かめてください。</translation>
    </message>
    <message>
        <source>Try ws:// if the server has no TLS; or trust its certificate.</source>
        <translation>サーバーに TLS がなければ ws:// を試すか、証明書を信頼してください。</translation>
    </message>
    <message>
        <source>Look at what came, in the Handshake tab; the path or the port may be another&apos;s.</source>
        <translation>「ハンドシェイク」タブで届いた内容を見てください。パスやポートが別のものかもしれません。</translation>
    </message>
    <message>
        <source>Look at the last frames: the server&apos;s program has to be mended.</source>
        <translation>最後のフレームを見てください。サーバーのプログラムを直す必要があります。</translation>
    </message>
    <message>
        <source>Connect again. If it breaks time and again, see what is in between: a proxy that ends what is silent, a cable, a Wi-Fi.</source>
        <translation>もう一度接続してください。何度も切れるなら、間にあるもの (無通信を切るプロキシ、ケーブル、Wi-Fi) を確かめてください。</translation>
    </message>
    <message>
        <source>Connect again when the server is back.</source>
        <translation>サーバーが戻ったら、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Look at the last frames sent: one of them breaks the protocol.</source>
        <translation>最後に送ったフレームを見てください。どれかがプロトコルに反しています。</translation>
    </message>
    <message>
        <source>Send the other kind of message: text in place of bytes, or bytes in place of text.</source>
        <translation>もう一方の種類のメッセージを送ってください。バイト列の代わりにテキスト、またはその逆です。</translation>
    </message>
    <message>
        <source>Look at the last message sent: it is no UTF-8, or not what it says it is.</source>
        <translation>最後に送ったメッセージを見てください。UTF-8 でないか、内容が種類と合っていません。</translation>
    </message>
    <message>
        <source>Ask who runs the server: what was sent, or who sent it, is against its rules.</source>
        <translation>サーバーの管理者に尋ねてください。送った内容か送り手が規則に反しています。</translation>
    </message>
    <message>
        <source>Send smaller messages, or have the server&apos;s limit raised.</source>
        <translation>もっと小さいメッセージを送るか、サーバーの上限を上げてもらってください。</translation>
    </message>
    <message>
        <source>Connect again and offer the extension that the server did not take.</source>
        <translation>サーバーが受け入れなかった拡張を提案して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Connect again. If it happens time and again, the server&apos;s log knows why.</source>
        <translation>もう一度接続してください。繰り返すなら、サーバーのログに理由があります。</translation>
    </message>
    <message>
        <source>Connect again in a while, or read faster: the server has too much to do, or too much waited for this client.</source>
        <translation>しばらくして接続し直すか、もっと速く読んでください。サーバーが忙しいか、このクライアント宛てが溜まりすぎました。</translation>
    </message>
    <message>
        <source>The code is the server&apos;s own; its reason, or its documentation, says what it means.</source>
        <translation>このコードはサーバー独自のものです。理由か説明書に意味があります。</translation>
    </message>
    <message>
        <source>Connect again with the credentials that the server asks for.</source>
        <translation>サーバーが求める認証情報で、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The server does not let this client in: see which origins it allows, and whether the join code is right.</source>
        <translation>サーバーがこのクライアントを入れません。許可する Origin と参加コードを確かめてください。</translation>
    </message>
    <message>
        <source>Try another path.</source>
        <translation>別のパスを試してください。</translation>
    </message>
    <message>
        <source>The server wants another version of the protocol.</source>
        <translation>サーバーはプロトコルの別の版を求めています。</translation>
    </message>
    <message>
        <source>Wait a while: too many connections came from this address.</source>
        <translation>しばらくお待ちください。このアドレスからの接続が多すぎます。</translation>
    </message>
    <message>
        <source>Connect again in a while: the server cannot do it now.</source>
        <translation>しばらくして接続し直してください。サーバーは今応じられません。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s answer, in the Handshake tab.</source>
        <translation>「ハンドシェイク」タブでサーバーの応答を見てください。</translation>
    </message>
</context>
<context>
    <name>Limpid::Notice</name>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>グループ名に使えるのは英字 A～Z、数字、「-」「_」「.」だけです。</translation>
    </message>
    <message>
        <source>The server does not take this nick; choose another one.</source>
        <translation>このニックネームはサーバーで使えません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The text is longer than this server allows.</source>
        <translation>テキストがこのサーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>You are in as many groups as this server allows; leave one first.</source>
        <translation>このサーバーで参加できるグループ数の上限に達しています。先にどれかから退出してください。</translation>
    </message>
    <message>
        <source>The join code is wrong; ask the one who runs the server.</source>
        <translation>参加コードが違います。サーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Too many messages in a short time; wait a moment.</source>
        <translation>短時間にメッセージが多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>You are not in that group any more; join it again.</source>
        <translation>もうそのグループに参加していません。参加し直してください。</translation>
    </message>
    <message>
        <source>The server cannot do that now; try again later.</source>
        <translation>サーバーは今それを実行できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Client and server do not understand each other here; the log has both sides.</source>
        <translation>クライアントとサーバーのやり取りがかみ合っていません。双方の内容はログにあります。</translation>
    </message>
    <message>
        <source>The connection was lost (1006)</source>
        <translation>接続が失われました (1006)</translation>
    </message>
    <message>
        <source>It broke without a Close frame: the network failed, or the server ended suddenly. Messages already shown stay here.</source>
        <translation>Close フレームなしで切れました。ネットワークの障害か、サーバーの突然の終了です。表示済みのメッセージは残ります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The connection was ended here (%1)</source>
        <translation>こちらから接続を終了しました (%1)</translation>
    </message>
    <message>
        <source>The server sent what the WebSocket protocol does not allow; the log&apos;s last frames show it.</source>
        <translation>サーバーが WebSocket プロトコルで許されない内容を送信しました。ログの最後のフレームで確認できます。</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>The server is going away (1001)</source>
        <translation>サーバーが離脱します (1001)</translation>
    </message>
    <message>
        <source>It was stopped or is restarting. Try again when it is back.</source>
        <translation>停止したか、再起動中です。復帰してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server closed the connection (%1)</source>
        <translation>サーバーが接続を閉じました (%1)</translation>
    </message>
    <message>
        <source>There is no computer named %1</source>
        <translation>%1 という名前のコンピューターはありません</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or use the computer&apos;s number (such as 192.168.1.20) in its place.</source>
        <translation>アドレスのつづりを確認するか、代わりにコンピューターの IP アドレス（例: 192.168.1.20）を使ってください。</translation>
    </message>
    <message>
        <source>No server answers at %1</source>
        <translation>%1 ではどのサーバーも応答しません</translation>
    </message>
    <message>
        <source>Is the server started, and is the port right? A firewall on its computer may keep others out, too.</source>
        <translation>サーバーは起動していますか。ポートは正しいですか。サーバー側のファイアウォールが接続を妨げている場合もあります。</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>%1 に安全に接続できません</translation>
    </message>
    <message>
        <source>The server may not speak TLS (then the address begins with ws://), or its certificate is not trusted here.</source>
        <translation>サーバーが TLS に対応していない（その場合アドレスは ws:// で始まります）か、証明書がここで信頼されていない可能性があります。</translation>
    </message>
    <message>
        <source>The server refused the connection (HTTP %1)</source>
        <translation>サーバーが接続を拒否しました (HTTP %1)</translation>
    </message>
    <message>
        <source>There is no WebSocket at this path; the chat of a Limpid server is at &quot;/&quot;.</source>
        <translation>このパスに WebSocket はありません。Limpid サーバーのチャットは「/」にあります。</translation>
    </message>
    <message>
        <source>It answers, but does not let this client in; the Handshake tab shows its answer.</source>
        <translation>応答はありますが、このクライアントを受け入れません。応答は「ハンドシェイク」タブで確認できます。</translation>
    </message>
    <message>
        <source>That is not a WebSocket server: %1</source>
        <translation>WebSocket サーバーではありません: %1</translation>
    </message>
    <message>
        <source>Something answers there, but not with a WebSocket handshake; the Handshake tab shows what came.</source>
        <translation>応答はありますが、WebSocket のハンドシェイクではありません。届いた内容は「ハンドシェイク」タブで確認できます。</translation>
    </message>
    <message>
        <source>That is not the address of a WebSocket</source>
        <translation>WebSocket のアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be connected to. An address looks like ws://192.168.1.20:8765/ or wss://chat.example.org/.</source>
        <translation>「%1」には接続できません。アドレスは ws://192.168.1.20:8765/ や wss://chat.example.org/ のような形です。</translation>
    </message>
    <message>
        <source>A nick is needed</source>
        <translation>ニックネームが必要です</translation>
    </message>
    <message>
        <source>1 to 32 visible characters, without a space at either end.</source>
        <translation>表示可能な文字で 1～32 文字。先頭と末尾に空白は使えません。</translation>
    </message>
    <message>
        <source>The server refused that (%1)</source>
        <translation>サーバーが拒否しました (%1)</translation>
    </message>
    <message>
        <source>The server does not speak Limpid&apos;s chat</source>
        <translation>このサーバーは Limpid のチャットに対応していません</translation>
    </message>
    <message>
        <source>What came was not limpid.chat.v1: %1</source>
        <translation>limpid.chat.v1 ではない内容が届きました: %1</translation>
    </message>
    <message>
        <source>This connection was too slow: the server has left messages out.</source>
        <translation>この接続が遅すぎたため、サーバーがメッセージをスキップしました。</translation>
    </message>
    <message>
        <source>What you write may not survive the end of this program</source>
        <translation>このプログラムを終了すると、書いた内容が失われる可能性があります</translation>
    </message>
    <message>
        <source>The file that keeps messages until the server has them: %1</source>
        <translation>サーバーに届くまでメッセージを保存するファイル: %1</translation>
    </message>
    <message>
        <source>What you discarded may be sent after all</source>
        <translation>破棄した内容が送信される可能性があります</translation>
    </message>
    <message>
        <source>It is still in the file that keeps messages until the server has them: %1. Taking it out is tried again until this program ends.</source>
        <translation>サーバーに届くまでメッセージを保存するファイルにまだ残っています: %1。このプログラムの終了まで、削除を繰り返し試みます。</translation>
    </message>
</context>
<context>
    <name>Limpid::PayloadView</name>
    <message>
        <source>How the payload is shown</source>
        <translation>ペイロードの表示形式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>ペイロードのツリー表示</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… 先頭 %1（全 %2）</translation>
    </message>
</context>
<context>
    <name>Limpid::PlaybackBar</name>
    <message>
        <source>How fast it is played</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>記録内の位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>メッセージ/秒</translation>
    </message>
    <message>
        <source>Out, MB/s</source>
        <translation>送信 MB/秒</translation>
    </message>
    <message>
        <source>Buffered</source>
        <translation>バッファー量</translation>
    </message>
    <message>
        <source>Loop lag, ms</source>
        <translation>ループ遅延 ms</translation>
    </message>
</context>
<context>
    <name>Limpid::QrView</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
</context>
<context>
    <name>Limpid::QuickSwitcher</name>
    <message>
        <source>Go to a group</source>
        <translation>グループへ移動</translation>
    </message>
    <message>
        <source>Letters of the group&apos;s name</source>
        <translation>グループ名の文字</translation>
    </message>
    <message>
        <source>Go to a group, or join one</source>
        <translation>グループへ移動、または参加</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No group has these letters. A name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>この文字を含むグループはありません。名前に使えるのは英字 A～Z、数字、「-」「_」「.」だけです。</translation>
    </message>
</context>
<context>
    <name>Limpid::RawActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>検査(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>Limpid について(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>新しい Raw ウィンドウ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>メッセージを送信(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>接続を閉じる(&amp;L)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>記録を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>記録を開く(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>Limpid::RawComposer</name>
    <message>
        <source>Saved messages</source>
        <translation>保存したメッセージ</translation>
    </message>
    <message>
        <source>Save this message</source>
        <translation>このメッセージを保存</translation>
    </message>
    <message>
        <source>Remove the saved message</source>
        <translation>保存したメッセージを削除</translation>
    </message>
    <message>
        <source>What the message is</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Bytes, in hex</source>
        <translation>バイト列 (16 進)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What the server is to get</source>
        <translation>サーバーに送る内容</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>メッセージの間隔</translation>
    </message>
    <message>
        <source>every </source>
        <translation>間隔 </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n 件送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) passed: the network does not keep up</source>
        <translation>
            <numerusform>%n 回見送り: 回線が追いつきません</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>バイトは 0～9 と a～f の 2 桁ずつです (例: 48 65 6c)。</translation>
    </message>
    <message>
        <source>Connect first, then it can be sent.</source>
        <translation>先に接続すると送信できます。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Limpid::RawPresets</name>
    <message>
        <source>Django Channels tutorial: its chat</source>
        <translation>Django Channels チュートリアルのチャット</translation>
    </message>
    <message>
        <source>Limpid: everybody hears everything</source>
        <translation>Limpid: 全員にすべてが届く</translation>
    </message>
    <message>
        <source>Limpid: ten answers, then it closes</source>
        <translation>Limpid: 10 回答えて閉じる</translation>
    </message>
    <message>
        <source>Limpid: the same comes back</source>
        <translation>Limpid: 同じものが返る</translation>
    </message>
    <message>
        <source>Limpid: the chat&apos;s own protocol</source>
        <translation>Limpid: チャットのプロトコル</translation>
    </message>
    <message>
        <source>Django tutorial: a message</source>
        <translation>Django チュートリアル: メッセージ</translation>
    </message>
    <message>
        <source>Limpid: who I am</source>
        <translation>Limpid: 名乗る</translation>
    </message>
    <message>
        <source>Limpid: join a group</source>
        <translation>Limpid: グループに参加</translation>
    </message>
    <message>
        <source>Eight bytes</source>
        <translation>8 バイト</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWindow</name>
    <message>
        <source>Saved connections</source>
        <translation>保存した接続</translation>
    </message>
    <message>
        <source>Save this connection</source>
        <translation>この接続を保存</translation>
    </message>
    <message>
        <source>Remove the saved connection</source>
        <translation>保存した接続を削除</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存していません</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket</source>
        <translation>Limpid · Raw WebSocket</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket · %1</source>
        <translation>Limpid · Raw WebSocket · %1</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWords</name>
    <message>
        <source>The files for TLS cannot be used</source>
        <translation>TLS のファイルが使えません</translation>
    </message>
    <message>
        <source>These cannot be subprotocols</source>
        <translation>サブプロトコルとして使えません</translation>
    </message>
    <message>
        <source>%1: each is a word without spaces, commas or quotes, and named once.</source>
        <translation>%1: それぞれ空白、コンマ、引用符を含まない語で、1 度だけ書きます。</translation>
    </message>
    <message>
        <source>What was saved could not be read</source>
        <translation>保存したものを読めませんでした</translation>
    </message>
    <message>
        <source>It was set aside as %1; nothing in it is lost.</source>
        <translation>%1 として残してあります。何も失われていません。</translation>
    </message>
    <message>
        <source>Saved connections and messages are of a newer Limpid</source>
        <translation>保存した接続とメッセージは新しい Limpid のものです</translation>
    </message>
    <message>
        <source>This one leaves them alone: it cannot show them, and saves nothing.</source>
        <translation>この版では触れません。表示も保存もできません。</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>%1 に証明書 (PEM) がありません。</translation>
    </message>
    <message>
        <source>There is no private key (PEM, without a password) in %1.</source>
        <translation>%1 に秘密鍵 (PEM、パスワードなし) がありません。</translation>
    </message>
    <message>
        <source>A certificate and its key go together; there is only %1.</source>
        <translation>証明書と鍵は組で使います。%1 しかありません。</translation>
    </message>
</context>
<context>
    <name>Limpid::ReconnectBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingActions</name>
    <message>
        <source>&amp;Recording</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生または一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Replay against a &amp;server…</source>
        <translation>サーバーに対して再実行(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比較対象を選択(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingFiles</name>
    <message>
        <source>Save the recording</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>HAR としてエクスポート</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV としてエクスポート</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>記録 %1</translation>
    </message>
    <message>
        <source>All files %1</source>
        <translation>すべてのファイル %1</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 は書き込まれませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n 行を %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>記録と比較</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWindow</name>
    <message>
        <source>%1 · Limpid recording</source>
        <translation>%1 · Limpid の記録</translation>
    </message>
    <message>
        <source>Recorded log</source>
        <translation>記録されたログ</translation>
    </message>
    <message>
        <source>The file is not shown whole</source>
        <translation>ファイルの一部だけを表示しています</translation>
    </message>
    <message>
        <source>Nothing was replayed</source>
        <translation>何も再実行されませんでした</translation>
    </message>
    <message>
        <source>These are no subprotocols: %1</source>
        <translation>これはサブプロトコルではありません：%1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再実行</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWords</name>
    <message>
        <source>Nothing is recorded in it.</source>
        <translation>何も記録されていません。</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>%1 行目は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Line %1 is of another version of the format; this program reads version %2.</source>
        <translation>%1 行目は別のバージョンの形式です。このプログラムが読めるのはバージョン %2 です。</translation>
    </message>
    <message>
        <source>In line %1 the field “%2” is missing or has a value that cannot be.</source>
        <translation>%1 行目のフィールド「%2」がないか、値が正しくありません。</translation>
    </message>
    <message>
        <source>It ends in the middle of line %1; what stands before that is shown.</source>
        <translation>%1 行目の途中で終わっています。その前までを表示します。</translation>
    </message>
    <message>
        <source>It is too large to be kept in memory; it is shown up to line %1.</source>
        <translation>大きすぎてメモリーに収まりません。%1 行目まで表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of kinds this program does not know are not shown.</source>
        <translation>
            <numerusform>このプログラムの知らない種類の %n 行は表示されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) not kept</source>
        <translation>
            <numerusform>以前の%n行は保持されていません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayDialog</name>
    <message>
        <source>Replay against a server</source>
        <translation>サーバーに対して再実行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>記録どおり</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Subprotocols</source>
        <translation>サブプロトコル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>速さ(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again, over a new connection.</source>
        <translation>
            <numerusform>%n 件のメッセージを新しい接続でもう一度送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be: the recording does not have all of them.</source>
        <translation>
            <numerusform>%n 件のメッセージは全体が記録されていないため送信できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address of a WebSocket.</source>
        <translation>これは WebSocket のアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayPane</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Log of the replay</source>
        <translation>再実行のログ</translation>
    </message>
    <message>
        <source>%1 of %2 messages sent · %3 received</source>
        <translation>%2 件中 %1 件を送信 · %3 件を受信</translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation>再実行中：%1</translation>
    </message>
    <message>
        <source>Replay is over: %1</source>
        <translation>再実行が完了：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
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
        <translation>%1、%2（%3 から）</translation>
    </message>
    <message>
        <source>A Close frame went both ways.</source>
        <translation>双方向に Close フレームが流れました。</translation>
    </message>
    <message>
        <source>Not a clean close.</source>
        <translation>正常な終了ではありません。</translation>
    </message>
</context>
<context>
    <name>Limpid::RuleWords</name>
    <message>
        <source>Keeps RFC 6455: a server has to take it.</source>
        <translation>RFC 6455 に適合しています。サーバーは受け入れる必要があります。</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but this chat has text messages only; the server should close with %1.</source>
        <translation>RFC 6455 には適合していますが、このチャットはテキストメッセージだけです。サーバーは %1 で閉じるはずです。</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but is more than the server takes; it should close with %1.</source>
        <translation>RFC 6455 には適合していますが、サーバーの上限を超えています。サーバーは %1 で閉じるはずです。</translation>
    </message>
    <message>
        <source>Breaks RFC 6455, %1: %2; the server should close with %3.</source>
        <translation>RFC 6455 の %1 に違反: %2。サーバーは %3 で閉じるはずです。</translation>
    </message>
    <message>
        <source>this opcode has no meaning</source>
        <translation>このオペコードには意味がありません</translation>
    </message>
    <message>
        <source>no extension here uses these RSV bits</source>
        <translation>この RSV ビットを使う拡張はここにはありません</translation>
    </message>
    <message>
        <source>a client must mask</source>
        <translation>クライアントはマスクする必要があります</translation>
    </message>
    <message>
        <source>a control frame is never in pieces</source>
        <translation>制御フレームは分割できません</translation>
    </message>
    <message>
        <source>a control frame has at most 125 bytes</source>
        <translation>制御フレームは最大 125 バイトです</translation>
    </message>
    <message>
        <source>there is no message to continue</source>
        <translation>続けるメッセージがありません</translation>
    </message>
    <message>
        <source>the message before has not ended</source>
        <translation>前のメッセージが終わっていません</translation>
    </message>
    <message>
        <source>text must be UTF-8</source>
        <translation>テキストは UTF-8 でなければなりません</translation>
    </message>
    <message>
        <source>a close code has two bytes</source>
        <translation>終了コードは 2 バイトです</translation>
    </message>
    <message>
        <source>no Close frame may carry this code</source>
        <translation>Close フレームはこのコードを運べません</translation>
    </message>
    <message>
        <source>a reason must be UTF-8</source>
        <translation>理由は UTF-8 でなければなりません</translation>
    </message>
</context>
<context>
    <name>Limpid::RunningPage</name>
    <message>
        <source>Removed by the operator</source>
        <translation>管理者により切断されました</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityTableWords</name>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>what</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityView</name>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>アドレスをブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>Nothing yet. Refused handshakes, wrong join codes, clients that send too fast or break the protocol, and bans are listed here.</source>
        <translation>まだ何もありません。拒否したハンドシェイク、参加コードの誤り、送信が速すぎるクライアントやプロトコルに違反したクライアント、ブロックがここに表示されます。</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>セキュリティログ</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityWords</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ 拒否</translation>
    </message>
    <message>
        <source>✕ wrong join code</source>
        <translation>✕ 参加コードの誤り</translation>
    </message>
    <message>
        <source>▲ too fast</source>
        <translation>▲ 速すぎる</translation>
    </message>
    <message>
        <source>✕ broke the protocol</source>
        <translation>✕ プロトコル違反</translation>
    </message>
    <message>
        <source>◼ banned</source>
        <translation>◼ ブロック</translation>
    </message>
    <message>
        <source>◻ ban lifted</source>
        <translation>◻ ブロック解除</translation>
    </message>
    <message>
        <source>… not shown</source>
        <translation>… 非表示</translation>
    </message>
    <message>
        <source>is read more slowly</source>
        <translation>読み取りを遅くしています</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n 件のイベントは速すぎたため表示していません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find Client</source>
        <translation>クライアントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find in &amp;Log</source>
        <translation>ログ内を検索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Freeze Reading</source>
        <translation>読み取りを凍結(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>閉じる(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>キック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Limpid Server</source>
        <translation>Limpid Server について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>クライアント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Appearance of the De&amp;sktop</source>
        <translation>システムの外観(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>フレームを表示(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>共有(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>Ping を送信(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>アドレスをブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>Ba&amp;nned Addresses…</source>
        <translation>ブロック中のアドレス(&amp;N)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWindow</name>
    <message>
        <source>The server is stopped</source>
        <translation>サーバーは停止しています</translation>
    </message>
    <message>
        <source>Choose above who may connect and on which port.</source>
        <translation>接続できる範囲とポートを上で選んでください。</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>Limpid Server</source>
        <translation>Limpid Server</translation>
    </message>
    <message numerus="yes">
        <source>Stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>サーバーを停止して %n 件の接続を閉じますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>Each is closed with 1001 (going away), so that it knows why.</source>
        <translation>各接続は 1001（離脱）で閉じられるため、クライアントに理由が伝わります。</translation>
    </message>
    <message numerus="yes">
        <source>Quit, stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>終了してサーバーを停止し、%n 件の接続を閉じますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Limpid Server · %1</source>
        <translation>Limpid Server · %1</translation>
    </message>
    <message>
        <source>The server cannot listen on %1</source>
        <translation>サーバーは %1 で待ち受けできません</translation>
    </message>
    <message>
        <source>%1. Choose another port, or let the system pick a free one.</source>
        <translation>%1。別のポートを選ぶか、空きポートの選択をシステムに任せてください。</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>空きポートを使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The server does not run</source>
        <translation>サーバーが動いていません</translation>
    </message>
    <message>
        <source>The saved settings are not in use</source>
        <translation>保存した設定は使われていません</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWords</name>
    <message>
        <source>gone %1</source>
        <translation>%1前に終了</translation>
    </message>
    <message>
        <source>nick</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>in/s</source>
        <translation>受信/秒</translation>
    </message>
    <message>
        <source>out/s</source>
        <translation>送信/秒</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1、凍結中</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1、低速</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingField</name>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: ファイルを選択</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingWords</name>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>ワーカースレッド</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>参加コード</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>許可する Origin</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>証明書 (PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>その秘密鍵 (PEM)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大のメッセージ</translation>
    </message>
    <message>
        <source>Largest request head</source>
        <translation>最大のリクエストヘッダー</translation>
    </message>
    <message>
        <source>Slow with more waiting</source>
        <translation>これを超えて待つと低速</translation>
    </message>
    <message>
        <source>Too slow with more waiting</source>
        <translation>これを超えて待つと遅すぎ</translation>
    </message>
    <message>
        <source>Who is too slow</source>
        <translation>遅すぎる相手</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>1 アドレスあたりの接続数</translation>
    </message>
    <message>
        <source>Messages a second, chat</source>
        <translation>毎秒のメッセージ (チャット)</translation>
    </message>
    <message>
        <source>Messages a second, others</source>
        <translation>毎秒のメッセージ (その他)</translation>
    </message>
    <message>
        <source>For a request</source>
        <translation>リクエストまで</translation>
    </message>
    <message>
        <source>Silence before a ping</source>
        <translation>Ping までの無通信</translation>
    </message>
    <message>
        <source>For its answer</source>
        <translation>その応答まで</translation>
    </message>
    <message>
        <source>For the other Close frame</source>
        <translation>相手の Close フレームまで</translation>
    </message>
    <message>
        <source>For stopping</source>
        <translation>停止まで</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>何も保存しない</translation>
    </message>
    <message>
        <source>An accepted message survives</source>
        <translation>受理したメッセージが残る範囲</translation>
    </message>
    <message>
        <source>Messages of a group</source>
        <translation>グループあたりのメッセージ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Channel layer</source>
        <translation>チャンネルレイヤー</translation>
    </message>
    <message>
        <source>Keys that seal</source>
        <translation>暗号化の鍵</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>名前の先頭</translation>
    </message>
    <message>
        <source>Type of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>misses messages</source>
        <translation>メッセージを逃す</translation>
    </message>
    <message>
        <source>is closed with 1013</source>
        <translation>1013 で閉じる</translation>
    </message>
    <message>
        <source>the end of the machine&apos;s power</source>
        <translation>電源断</translation>
    </message>
    <message>
        <source>the end of the server</source>
        <translation>サーバーの終了</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>one for each port</source>
        <translation>ポートごとに 1 つ</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What is saved holds when limpid-server is started the next time with a window; what its command line says comes first.</source>
        <translation>保存した内容は、次に limpid-server をウィンドウ付きで起動したときから有効です。コマンドラインの指定が優先されます。</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>設定を保存できませんでした。ファイルに書き込めません。</translation>
    </message>
</context>
<context>
    <name>Limpid::ShareDialog</name>
    <message>
        <source>This is too long for a QR code.</source>
        <translation>QR コードにするには長すぎます。</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>サーバーを共有</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>リンクの QR コード</translation>
    </message>
    <message>
        <source>QR code of the web page</source>
        <translation>Web ページの QR コード</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>none: nobody is asked for one</source>
        <translation>なし（入力不要）</translation>
    </message>
    <message>
        <source>&amp;Join code</source>
        <translation>参加コード(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the join code</source>
        <translation>参加コードをコピー</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Web ページ(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the address of the web page</source>
        <translation>Web ページのアドレスをコピー</translation>
    </message>
    <message>
        <source>▲ Only this computer reaches the server</source>
        <translation>▲ サーバーに届くのはこのコンピューターだけです</translation>
    </message>
    <message>
        <source>It listens for this computer only. To let others in, stop the server, choose “everyone on the network”, and start it again.</source>
        <translation>このコンピューターのみに公開されています。ほかの人が参加できるようにするには、サーバーを停止し、「ネットワークの全員」を選んで再び開始してください。</translation>
    </message>
    <message>
        <source>This computer is on no network just now. Open this window again once it is.</source>
        <translation>このコンピューターは現在どのネットワークにも接続していません。接続したらこのウィンドウを開き直してください。</translation>
    </message>
</context>
<context>
    <name>Limpid::StatePill</name>
    <message>
        <source>%1, slow</source>
        <translation>%1、低速</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
</context>
<context>
    <name>Limpid::StateRibbon</name>
    <message>
        <source>States of the connection</source>
        <translation>接続の状態</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>まだ接続がありません</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>まだ接続がありません</translation>
    </message>
</context>
<context>
    <name>Limpid::SwitcherDelegate</name>
    <message>
        <source>Join #%1</source>
        <translation>#%1 に参加</translation>
    </message>
</context>
<context>
    <name>Limpid::TargetForm</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Offered in this order, with commas between them</source>
        <translation>この順に提案します。コンマで区切ります</translation>
    </message>
    <message>
        <source>a page of the server</source>
        <translation>サーバーのページ</translation>
    </message>
    <message>
        <source>no page: without the header</source>
        <translation>なし (ヘッダーを送らない)</translation>
    </message>
    <message>
        <source>Where a page would come from; or write one, such as %1</source>
        <translation>ページの出どころ。%1 のように書くこともできます</translation>
    </message>
    <message>
        <source>More headers of the request, a line each</source>
        <translation>リクエストに加えるヘッダー (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>wss: trust the certificates in this file (PEM), too</source>
        <translation>wss: このファイル (PEM) の証明書も信頼する</translation>
    </message>
    <message>
        <source>wss: show this certificate (PEM) to the server</source>
        <translation>wss: この証明書 (PEM) をサーバーに見せる</translation>
    </message>
    <message>
        <source>wss: the certificate&apos;s private key (PEM)</source>
        <translation>wss: 証明書の秘密鍵 (PEM)</translation>
    </message>
    <message>
        <source>wss: whoever is in between can read along</source>
        <translation>wss: 途中の誰かに読まれるおそれがあります</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>“%1” is no header that can be set here. Write Name: value, a line each; Host, Origin and those of the handshake are not among them.</source>
        <translation>「%1」はここで指定できるヘッダーではありません。1 行に 1 つ「名前: 値」と書きます。Host、Origin、ハンドシェイクのものは指定できません。</translation>
    </message>
    <message>
        <source>The proxy is written http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>プロキシは http://HOST:PORT または socks5://HOST:PORT と書きます。</translation>
    </message>
    <message>
        <source>Offer to compress</source>
        <translation>圧縮を提案する</translation>
    </message>
    <message>
        <source>Take any certificate</source>
        <translation>どの証明書でも受け入れる</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>An origin has no spaces, such as %1.</source>
        <translation>Origin に空白は使えません (例: %1)。</translation>
    </message>
</context>
<context>
    <name>Limpid::UnsentBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>未送信メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;R)</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常な終了</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>未対応のデータ</translation>
    </message>
    <message>
        <source>no code in the Close frame</source>
        <translation>Close フレームにコードなし</translation>
    </message>
    <message>
        <source>lost without a Close frame</source>
        <translation>Close フレームなしで切断</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>不正なペイロード</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>ポリシー違反</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>メッセージが大きすぎる</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>拡張の不足</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>サービスの再起動</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>不正なゲートウェイ</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS ハンドシェイクの失敗</translation>
    </message>
    <message>
        <source>registered use</source>
        <translation>登録済みの用途</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>私的な用途</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>group.send</source>
        <translation>group.send</translation>
    </message>
    <message>
        <source>high water</source>
        <translation>高水位</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 wait to be read</source>
        <translation>%1 が読み取り待ち</translation>
    </message>
    <message>
        <source>compressed: %1</source>
        <translation>圧縮: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1（%2 後）</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3 sent, %4 queued, %5 dropped · %6</source>
        <translation>#%1 · %2 · 送信 %3、待機 %4、破棄 %5 · %6</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>非表示</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast to be shown</source>
        <translation>
            <numerusform>速すぎて表示できなかった行: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>layer away</source>
        <translation>レイヤー切断</translation>
    </message>
    <message>
        <source>layer back</source>
        <translation>レイヤー復旧</translation>
    </message>
    <message>
        <source>messages may have been missed</source>
        <translation>メッセージが欠けている可能性があります</translation>
    </message>
</context>
<context>
    <name>Limpid::Workbench</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>%1: only an open connection can be worked on. Connect first.</source>
        <translation>%1: 開いている接続でのみ使えます。先に接続してください。</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>読み込みを凍結</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 を送信</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>%1/%2 を送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
</TS>
