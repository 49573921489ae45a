<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Limpid::AboutBox</name>
    <message>
        <source>About Limpid</source>
        <translation>关于 Limpid</translation>
    </message>
    <message>
        <source>Limpid %1</source>
        <translation>Limpid %1</translation>
    </message>
    <message>
        <source>Group chat you can see through.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>看得见底层的群聊。

自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>Limpid::AboutServer</name>
    <message>
        <source>About Limpid Server</source>
        <translation>关于 Limpid Server</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;Group chat you can see through.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Limpid Server %1&lt;/b&gt;&lt;p&gt;看得见底层的群聊。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Limpid::AnnounceBar</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>所有群组</translation>
    </message>
    <message>
        <source>Lab ends in 5 minutes</source>
        <translation>实验将在 5 分钟后结束</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>发送公告</translation>
    </message>
    <message>
        <source>A&amp;nnounce to</source>
        <translation>发公告到(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Limpid::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Limpid::BanBox</name>
    <message>
        <source>Ban an address</source>
        <translation>封禁地址</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>要封禁 %1 吗？</translation>
    </message>
    <message>
        <source>Ban %1, where %2 is?</source>
        <translation>要封禁 %2 所在的 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) from there are closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</source>
        <translation>
            <numerusform>来自该地址的 %n 个客户端将以 1008（违反策略）关闭；在您解除封禁之前，来自该地址的连接都会以 403 拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>封禁(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Limpid::BanDesk</name>
    <message>
        <source>Banned by the operator</source>
        <translation>已被管理员封禁</translation>
    </message>
</context>
<context>
    <name>Limpid::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
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
        <translation>已封禁的地址</translation>
    </message>
    <message>
        <source>No address is banned. Select a client and choose “Ban…” to ban the one it comes from.</source>
        <translation>没有封禁任何地址。选择一个客户端，再选择“封禁…”，即可封禁它所在的地址。</translation>
    </message>
    <message>
        <source>Let clients from this address in again</source>
        <translation>重新允许来自该地址的客户端</translation>
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
        <translation>发送带此载荷的 Ping；日志会显示应答的 Pong。</translation>
    </message>
    <message>
        <source>Pong off</source>
        <translation>关闭 Pong</translation>
    </message>
    <message>
        <source>Answers no Pings any more. A server that asks gives this client up after a while.</source>
        <translation>不再应答 Ping。发送 Ping 的服务器过一段时间会放弃此客户端。</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>冻结读取</translation>
    </message>
    <message>
        <source>Reads nothing for %1 s, so that the server&apos;s buffers fill.</source>
        <translation>%1 秒内不读取，使服务器的缓冲填满。</translation>
    </message>
    <message>
        <source>Close with code…</source>
        <translation>以关闭码关闭…</translation>
    </message>
    <message>
        <source>Closes with any code and reason, those too that are forbidden.</source>
        <translation>以任意关闭码和原因关闭，包括禁止的。</translation>
    </message>
    <message>
        <source>Payload of the Ping</source>
        <translation>Ping 的载荷</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
</context>
<context>
    <name>Limpid::BenchPreset</name>
    <message>
        <source>A frame of your own</source>
        <translation>自制帧</translation>
    </message>
    <message>
        <source>Set any bit, any opcode and any payload; the line below says what RFC 6455 thinks of it.</source>
        <translation>可设置任意位、操作码和载荷；下方一行说明 RFC 6455 如何看待。</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>慢速接收方</translation>
    </message>
    <message>
        <source>Stops reading for %1 s. What the server sends fills the kernels&apos; buffers and then the server&apos;s own for this client, which closes it when that is full.</source>
        <translation>停止读取 %1 秒。服务器发送的数据先填满内核缓冲，再填满服务器为此客户端准备的缓冲；满了之后服务器会关闭连接。</translation>
    </message>
    <message>
        <source>Unmasked frame</source>
        <translation>未加掩码的帧</translation>
    </message>
    <message>
        <source>A client masks every frame, so that no proxy mistakes what it sends for HTTP. The server closes with 1002.</source>
        <translation>客户端给每个帧加掩码，以免代理把它误认为 HTTP。服务器以 1002 关闭。</translation>
    </message>
    <message>
        <source>RSV bit set</source>
        <translation>RSV 位置 1</translation>
    </message>
    <message>
        <source>The three RSV bits belong to extensions, and none was negotiated that uses this one. The server closes with 1002.</source>
        <translation>三个 RSV 位属于扩展，而协商的扩展都不使用这一位。服务器以 1002 关闭。</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>未知操作码</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and B to F have no meaning yet. The server closes with 1002.</source>
        <translation>操作码 3 至 7 和 B 至 F 尚无含义。服务器以 1002 关闭。</translation>
    </message>
    <message>
        <source>Fragmented ping</source>
        <translation>分片的 Ping</translation>
    </message>
    <message>
        <source>Control frames come in between the frames of a message, so they are never in pieces themselves. The server closes with 1002.</source>
        <translation>控制帧会插在消息的各帧之间，因此自身不能分片。服务器以 1002 关闭。</translation>
    </message>
    <message>
        <source>Continuation without a start</source>
        <translation>没有开头的延续</translation>
    </message>
    <message>
        <source>The next piece of a message that nobody began. The server closes with 1002.</source>
        <translation>一条从未开始的消息的下一片。服务器以 1002 关闭。</translation>
    </message>
    <message>
        <source>Bad UTF-8 in a text</source>
        <translation>文本中的错误 UTF-8</translation>
    </message>
    <message>
        <source>A text message is UTF-8, and the byte ff never occurs in that. The server closes with 1007.</source>
        <translation>文本消息是 UTF-8，其中绝不会出现字节 ff。服务器以 1007 关闭。</translation>
    </message>
    <message>
        <source>Close with code 1005</source>
        <translation>带 1005 的 Close</translation>
    </message>
    <message>
        <source>1005 is what close events say where a Close had no code; on the wire it is forbidden. The server answers with 1002.</source>
        <translation>1005 是 Close 没有关闭码时 close 事件给出的值；在线路上禁止使用。服务器以 1002 应答。</translation>
    </message>
    <message>
        <source>One message in three frames</source>
        <translation>一条消息分三帧</translation>
    </message>
    <message>
        <source>A message in three frames</source>
        <translation>分三帧的消息</translation>
    </message>
    <message>
        <source>Allowed: one text in three pieces, one each time you send. The server has the message after the third, with FIN 1; until then nothing else may be said here.</source>
        <translation>允许：一段文本分三片，每次发送一片。带 FIN 1 的第三片之后服务器收到消息；在此之前这里不能说别的。</translation>
    </message>
    <message>
        <source>A burst that fills the buffer</source>
        <translation>填满缓冲的突发</translation>
    </message>
    <message>
        <source>Gives %1 to send() at once, in many messages: bufferedAmount jumps up, and falls as the network takes them.</source>
        <translation>一次性把 %1 分成许多消息交给 send()：bufferedAmount 会骤升，并随网络取走而下降。</translation>
    </message>
</context>
<context>
    <name>Limpid::BufferGauge</name>
    <message>
        <source>Bytes on the wire&apos;s queue</source>
        <translation>等待发往线路的字节数</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Payload bytes that were given to send() and that the network has not taken yet, as in a browser.</source>
        <translation>已交给 send()、但网络尚未取走的载荷字节数，含义与浏览器中相同。</translation>
    </message>
    <message>
        <source>All bytes waiting to leave this process: frame headers and control frames included.</source>
        <translation>本进程中所有等待发出的字节，包括帧头和控制帧。</translation>
    </message>
    <message>
        <source>bufferedAmount over the last minute</source>
        <translation>最近一分钟的 bufferedAmount</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>%1 now, peak %2, high-water mark %3</source>
        <translation>当前 %1，峰值 %2，高水位线 %3</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>收 %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>发 %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatArea</name>
    <message>
        <source>Not connected: what you send is kept, and goes out with the next connection.</source>
        <translation>未连接：您发送的内容会被保留，并在下次连接时发出。</translation>
    </message>
    <message>
        <source>What you send is kept until the server has let you into this group.</source>
        <translation>在服务器允许您进入此群组之前，您发送的内容会被保留。</translation>
    </message>
    <message>
        <source>This desktop does not know how to open %1</source>
        <translation>此桌面无法打开 %1</translation>
    </message>
</context>
<context>
    <name>Limpid::ChatPane</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Enter the address of a server and your nick above. Everything the connection does will be shown here; F12 opens the inspector.</source>
        <translation>请在上方输入服务器地址和您的昵称。连接上发生的一切都会显示在这里；按 F12 可打开检查器。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>尚未加入任何群组</translation>
    </message>
    <message>
        <source>People talk in groups. Join one by its name; it begins to exist with the first who joins.</source>
        <translation>大家在群组中交谈。输入名称即可加入；第一个人加入时，群组便随之建立。</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>加入群组</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 和 %2 正在输入…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n 人正在输入…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>群组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>加入(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>退出(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>关于 Limpid(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>关闭连接(&amp;L)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>保存录制(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>打开录制(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go to group…</source>
        <translation>转到群组(&amp;G)…</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>下一个未读(&amp;U)</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions</source>
        <translation>有人提到我时通知(&amp;M)</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>新建原始窗口(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientDetail</name>
    <message>
        <source>Select a client to see what waits for it, to freeze or to close it.</source>
        <translation>选择一个客户端，可查看等待它接收的数据、冻结它或关闭它的连接。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>Buffered, of the limit</source>
        <translation>缓冲量占上限的比例</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>收，发</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>连接时长</translation>
    </message>
    <message>
        <source>Stop reading from this client, so that its own bufferedAmount grows</source>
        <translation>停止读取该客户端的数据，使它自己的 bufferedAmount 增长</translation>
    </message>
    <message>
        <source>Start the closing handshake with a code and a reason of your choice</source>
        <translation>以您选定的关闭码和原因发起关闭握手</translation>
    </message>
    <message>
        <source>Close with 1008 (policy violation) without asking</source>
        <translation>不再询问，直接以 1008（违反策略）关闭</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，路径 %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，上限 %2</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 it is closed with 1013.</source>
        <translation>读取速度跟不上发送速度。超过 %1 将以 1013 关闭。</translation>
    </message>
    <message>
        <source>You stopped reading from it: what it sends waits at its end.</source>
        <translation>您已停止读取：它发送的数据会在它那一端等待。</translation>
    </message>
    <message>
        <source>%1/s, %2/s</source>
        <translation>%1/s，%2/s</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Show each of its frames, both ways, in the live log</source>
        <translation>在实时日志中显示它双向的每一帧</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Reads slower than it is sent to. Past %1 its group messages are skipped.</source>
        <translation>读取速度跟不上发送速度。超过 %1 将略过发给它的群组消息。</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Ban the address</source>
        <translation>封禁该地址</translation>
    </message>
    <message>
        <source>Close everybody from this address with 1008, and refuse it with 403</source>
        <translation>以 1008 关闭来自该地址的所有客户端，并以 403 拒绝该地址</translation>
    </message>
    <message>
        <source>Measure the round trip now</source>
        <translation>立即测量往返时间</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在询问…</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientOptions</name>
    <message>
        <source>limpid-client: %1
Try &apos;limpid-client --help&apos;.</source>
        <translation>limpid-client：%1
请尝试“limpid-client --help”。</translation>
    </message>
    <message>
        <source>Group chat you can see through: the client.</source>
        <translation>看得见底层的群聊：客户端。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The name to chat under.</source>
        <translation>聊天时使用的昵称。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A group to join; may be given several times.</source>
        <translation>要加入的群组；可多次指定。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system（跟随系统）、light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>one address at most, not &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>最多只能指定一个地址，不能同时指定“%1”和“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick</source>
        <translation>“%1”不能用作昵称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a group&apos;s name</source>
        <translation>“%1”不能用作群组名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no appearance; there are system, light and dark</source>
        <translation>没有名为“%1”的外观；可选 system、light 和 dark</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 需要与 --headless 一起使用</translation>
    </message>
    <message>
        <source>--headless needs an address to connect to</source>
        <translation>--headless 需要一个要连接的地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a WebSocket</source>
        <translation>“%1”不是 WebSocket 地址</translation>
    </message>
    <message>
        <source>Connects to this ws:// or wss:// address at once; a wschat:// link is shown first.</source>
        <translation>立即连接到此 ws:// 或 wss:// 地址；wschat:// 链接会先显示出来。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link to a chat that Limpid understands</source>
        <translation>“%1”不是 Limpid 能识别的聊天链接</translation>
    </message>
    <message>
        <source>--compare takes two files, and no other option</source>
        <translation>--compare 需要两个文件，且不能带其他选项</translation>
    </message>
    <message>
        <source>Compares two recordings: two files instead of the address.</source>
        <translation>比较两个录制：以两个文件代替地址。</translation>
    </message>
    <message>
        <source>--profile is for windows: --headless keeps nothing</source>
        <translation>--profile 用于窗口：--headless 不保存任何内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a profile&apos;s name</source>
        <translation>“%1”不能用作配置名称</translation>
    </message>
    <message>
        <source>Keeps settings and unsent messages apart from those of other profiles.</source>
        <translation>将设置和未发送的消息与其他配置分开保存。</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientPane</name>
    <message>
        <source>nick, address, path or state</source>
        <translation>昵称、地址、路径或状态</translation>
    </message>
    <message>
        <source>Filter of the clients</source>
        <translation>客户端过滤</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>还没有人连接</translation>
    </message>
    <message>
        <source>Clients connect to %1. Give them this address.</source>
        <translation>客户端通过 %1 连接。请把这个地址告诉他们。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>CLIENTS</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>CLIENTS %1 of %2</source>
        <translation>客户端 %1 / %2</translation>
    </message>
</context>
<context>
    <name>Limpid::ClientStatusBar</name>
    <message>
        <source>up %1</source>
        <translation>已连接 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>重连 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 kept</source>
        <translation>
            <numerusform>%n 个事件，保留 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
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
        <translation>Limpid · %2 上的 #%1</translation>
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
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束方</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Close 帧</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>HTTP 响应</translation>
    </message>
    <message>
        <source>For the log</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>You closed the connection</source>
        <translation>您关闭了连接</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No connection has ended yet</source>
        <translation>还没有连接结束</translation>
    </message>
    <message>
        <source>When one does, this page tells who ended it and why.</source>
        <translation>连接结束后，这里会说明是谁结束的以及为什么。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>this program: what the server sent breaks the protocol</source>
        <translation>本程序：服务器发来的内容违反协议</translation>
    </message>
    <message>
        <source>nobody: TCP ended under it</source>
        <translation>没有人：底层 TCP 已中断</translation>
    </message>
    <message>
        <source>nobody: it never came about</source>
        <translation>没有人：连接从未建立</translation>
    </message>
    <message>
        <source>one came, and was answered</source>
        <translation>收到一帧并已应答</translation>
    </message>
    <message>
        <source>one was sent, and was answered</source>
        <translation>发送了一帧并收到应答</translation>
    </message>
    <message>
        <source>one came, and could not be answered any more</source>
        <translation>收到一帧，但已无法应答</translation>
    </message>
    <message>
        <source>one was sent, and no answer came</source>
        <translation>发送了一帧，但没有收到应答</translation>
    </message>
    <message>
        <source>none either way</source>
        <translation>双方都没有发送</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可以尝试</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>其正文</translation>
    </message>
    <message>
        <source>Last frames</source>
        <translation>最后的帧</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseClientDialog</name>
    <message>
        <source>Close connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close the connection of %1</source>
        <translation>关闭 %1 的连接</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>常用关闭码</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>其他关闭码</translation>
    </message>
    <message>
        <source>what the client is told; may be empty</source>
        <translation>告知客户端的内容，可留空</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>关闭码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>%1 may not be sent. Take 1000 to 1003, 1007 to 1014, or 3000 to 4999; 4000 and above are yours to define.</source>
        <translation>%1 不允许发送。可用 1000 至 1003、1007 至 1014，或 3000 至 4999；4000 及以上由您自行定义。</translation>
    </message>
    <message>
        <source>The reason has %1 bytes; a Close frame holds %2.</source>
        <translation>原因有 %1 字节，而 Close 帧最多容纳 %2 字节。</translation>
    </message>
    <message>
        <source>The client will see code %1 and the reason.</source>
        <translation>客户端会看到关闭码（%1）和原因。</translation>
    </message>
</context>
<context>
    <name>Limpid::CloseDialog</name>
    <message>
        <source>Close the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>optional, at most 123 bytes</source>
        <translation>可选，最多 123 字节</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>关闭连接(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>关闭码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>An application may send 1000 and 3000 to 4999; the other codes are the protocol&apos;s own.</source>
        <translation>应用程序可发送 1000 以及 3000 至 4999；其余关闭码由协议保留。</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long.</source>
        <translation>
            <numerusform>原因超出 %n 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::CommandRunner</name>
    <message numerus="yes">
        <source>%n message(s) under your nick are not sent yet.</source>
        <translation>
            <numerusform>此昵称下还有 %n 条消息未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection that could be measured.</source>
        <translation>没有可测量的连接。</translation>
    </message>
    <message>
        <source>The server answered after %1.</source>
        <translation>服务器在 %1 后应答。</translation>
    </message>
</context>
<context>
    <name>Limpid::CommandWords</name>
    <message>
        <source>There is no command /%1. /help lists all; two slashes send a text that begins with one.</source>
        <translation>没有命令 /%1。/help 列出全部命令；要发送以斜杠开头的文字，请输入两个斜杠。</translation>
    </message>
    <message>
        <source>/%1 needs a word behind it; /help says which.</source>
        <translation>/%1 后面需要内容；请看 /help。</translation>
    </message>
    <message>
        <source>/%1 takes nothing behind it.</source>
        <translation>/%1 后面不能有内容。</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>群组名称只能包含字母 A 至 Z、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a nick: 32 characters at most, and nothing invisible.</source>
        <translation>“%1”不能用作昵称：最多 32 个字符，且不能有不可见字符。</translation>
    </message>
    <message>
        <source>GROUP: joins a group and shows it</source>
        <translation>群组：加入群组并显示</translation>
    </message>
    <message>
        <source>leaves this group</source>
        <translation>退出此群组</translation>
    </message>
    <message>
        <source>NAME: connects again under another nick</source>
        <translation>名称：以另一昵称重新连接</translation>
    </message>
    <message>
        <source>ACTION: says what you do, behind an asterisk</source>
        <translation>动作：在星号后说明您在做什么</translation>
    </message>
    <message>
        <source>empties this view; nothing is deleted</source>
        <translation>清空当前显示；不会删除任何内容</translation>
    </message>
    <message>
        <source>measures the round trip to the server</source>
        <translation>测量到服务器的往返时间</translation>
    </message>
    <message>
        <source>sends a text that begins with a slash</source>
        <translation>发送以斜杠开头的文字</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonDelegate</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonModel</name>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>op</source>
        <translation>操作</translation>
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
        <translation>仅差异(&amp;D)</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 与 %2 的比较</translation>
    </message>
    <message>
        <source>Only the first %1 messages of each recording are compared</source>
        <translation>仅比较每个录制的前 %1 条消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after them are not looked at.</source>
        <translation>
            <numerusform>其后的 %n 条消息未参与比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Messages of both recordings</source>
        <translation>两个录制的消息</translation>
    </message>
    <message>
        <source>Payload in %1</source>
        <translation>%1 中的载荷</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), the same in both recordings</source>
        <translation>
            <numerusform>%n 条消息，两个录制相同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same · %2 only left · %3 only right</source>
        <translation>相同 %1 · 仅左侧 %2 · 仅右侧 %3</translation>
    </message>
</context>
<context>
    <name>Limpid::Composer</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>发消息到 #%1</translation>
    </message>
    <message>
        <source>Message to #%1</source>
        <translation>发往 #%1 的消息</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes: shorten the text to send it</source>
        <translation>%1 字节，上限 %2 字节：请缩短后再发送</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>还可输入 %n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ConditionBadge</name>
    <message>
        <source>Nothing is read from this connection. Click to read on.</source>
        <translation>此连接暂停读取。点击以继续读取。</translation>
    </message>
    <message>
        <source>Pings are not answered. Click to answer them again.</source>
        <translation>不应答 Ping。点击以恢复应答。</translation>
    </message>
    <message>
        <source>frozen, %1 s</source>
        <translation>已冻结，%1 秒</translation>
    </message>
    <message>
        <source>pong off</source>
        <translation>Pong 关</translation>
    </message>
</context>
<context>
    <name>Limpid::ConnectionBar</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>readyState of the WebSocket; click for the ways to close it</source>
        <translation>WebSocket 的 readyState；点击可选择关闭方式</translation>
    </message>
    <message>
        <source>Round trip of the last ping</source>
        <translation>最近一次 ping 的往返时间</translation>
    </message>
    <message>
        <source>&amp;Nick</source>
        <translation>昵称(&amp;N)</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>your nick</source>
        <translation>您的昵称</translation>
    </message>
    <message>
        <source>&amp;Normally, 1000</source>
        <translation>正常关闭，1000(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Without a code</source>
        <translation>不带关闭码(&amp;W)</translation>
    </message>
    <message>
        <source>With &amp;code and reason…</source>
        <translation>指定关闭码和原因(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Drop TCP, no closing handshake</source>
        <translation>直接断开 TCP，不进行关闭握手(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>往返时间：%1</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>地址(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterView</name>
    <message>
        <source>Figures of the server</source>
        <translation>服务器数据</translation>
    </message>
</context>
<context>
    <name>Limpid::CounterWords</name>
    <message>
        <source>Connections accepted</source>
        <translation>已接受的连接</translation>
    </message>
    <message>
        <source>WebSockets opened</source>
        <translation>已打开的 WebSocket</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>已收到的消息</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>已送达的消息</translation>
    </message>
    <message>
        <source>Not delivered: client too slow</source>
        <translation>未送达：客户端太慢</translation>
    </message>
    <message>
        <source>Not delivered: client leaving</source>
        <translation>未送达：客户端正在离开</translation>
    </message>
    <message>
        <source>Pauses for sending too fast</source>
        <translation>因发送过快而暂停</translation>
    </message>
    <message>
        <source>Pings after silence</source>
        <translation>静默后的 Ping</translation>
    </message>
    <message>
        <source>Dropped without an answer</source>
        <translation>因无应答而断开</translation>
    </message>
    <message>
        <source>Close sent: %1</source>
        <translation>已发送 Close：%1</translation>
    </message>
    <message>
        <source>Close received: %1</source>
        <translation>已收到 Close：%1</translation>
    </message>
    <message>
        <source>Waiting for all clients</source>
        <translation>所有客户端待发送</translation>
    </message>
    <message>
        <source>Waiting for one client, at most</source>
        <translation>单个客户端待发送（最多）</translation>
    </message>
    <message>
        <source>Loop lag of worker %1</source>
        <translation>工作线程 %1 的循环延迟</translation>
    </message>
    <message>
        <source>too many from one address</source>
        <translation>同一地址连接过多</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止访问</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>服务器已满</translation>
    </message>
    <message>
        <source>head too large</source>
        <translation>请求头过大</translation>
    </message>
    <message>
        <source>wrong join code</source>
        <translation>加入码错误</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>请求格式错误</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>没有此路径</translation>
    </message>
    <message>
        <source>origin not allowed</source>
        <translation>来源不被允许</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>server stopping</source>
        <translation>服务器正在停止</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>other version of WebSocket</source>
        <translation>其他 WebSocket 版本</translation>
    </message>
    <message>
        <source>Lost on the channel layer: %1</source>
        <translation>通道层上丢失：%1</translation>
    </message>
    <message>
        <source>before the client was open</source>
        <translation>客户端尚未打开</translation>
    </message>
    <message>
        <source>received too late</source>
        <translation>接收太迟</translation>
    </message>
    <message>
        <source>a channel was full</source>
        <translation>通道已满</translation>
    </message>
    <message>
        <source>not received fast enough</source>
        <translation>接收不够快</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>无接收者</translation>
    </message>
    <message>
        <source>of an unknown type</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>the layer was away or full</source>
        <translation>通道层断开或已满</translation>
    </message>
    <message>
        <source>banned address</source>
        <translation>已封禁的地址</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryTableWords</name>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>waiting before it</source>
        <translation>此前等待</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryWords</name>
    <message numerus="yes">
        <source>accepted, %n skipped</source>
        <translation>
            <numerusform>已确认，跳过 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted, waits for %n</source>
        <translation>
            <numerusform>已确认，等待 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
</context>
<context>
    <name>Limpid::DividerPainter</name>
    <message numerus="yes">
        <source>%n message(s) recovered</source>
        <translation>
            <numerusform>已补回 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>此处缺少消息</translation>
    </message>
    <message>
        <source>Messages that were missed are being fetched</source>
        <translation>正在获取错过的消息</translation>
    </message>
    <message>
        <source>More messages were missed here</source>
        <translation>此处还错过了更多消息</translation>
    </message>
</context>
<context>
    <name>Limpid::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;HAR…</source>
        <translation>导出为 HAR(&amp;H)…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>导出为 CSV(&amp;C)…</translation>
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
        <translation>在此群组中查找</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Asks the server for everything in this group that has these words</source>
        <translation>向服务器查询此群组中包含这些词的所有消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not loaded here; Enter searches all by words</source>
        <translation>已加载的消息中没有；按 Enter 按词搜索全部</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Select a line of the log to look into it.</source>
        <translation>在日志中选择一行即可查看其内容。</translation>
    </message>
    <message numerus="yes">
        <source>Frame, %n byte(s)</source>
        <translation>
            <numerusform>帧，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Handshake, request</source>
        <translation>握手请求</translation>
    </message>
    <message>
        <source>Handshake, response</source>
        <translation>握手响应</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>FIN 1: the last (or only) frame of the message. RFC 6455, 5.2</source>
        <translation>FIN 1：消息的最后一帧（或唯一一帧）。RFC 6455 第 5.2 节</translation>
    </message>
    <message>
        <source>FIN 0: more frames of this message follow. RFC 6455, 5.4</source>
        <translation>FIN 0：该消息还有后续帧。RFC 6455 第 5.4 节</translation>
    </message>
    <message>
        <source>RSV1: the payload is compressed by permessage-deflate. RFC 7692, 7.2.3</source>
        <translation>RSV1：载荷经 permessage-deflate 压缩。RFC 7692 第 7.2.3 节</translation>
    </message>
    <message>
        <source>RSV 000: no extension changed this frame. RFC 6455, 5.2</source>
        <translation>RSV 000：没有扩展改动过此帧。RFC 6455 第 5.2 节</translation>
    </message>
    <message>
        <source>A control frame: at most 125 bytes, never in pieces. RFC 6455, 5.5</source>
        <translation>控制帧：最多 125 字节，不允许分片。RFC 6455 第 5.5 节</translation>
    </message>
    <message>
        <source>What the payload is: text, binary, or the next piece. RFC 6455, 5.6</source>
        <translation>载荷的类型：文本、二进制或后续分片。RFC 6455 第 5.6 节</translation>
    </message>
    <message>
        <source>MASK 1: every frame of a client is masked. RFC 6455, 5.3</source>
        <translation>MASK 1：客户端的每一帧都经过掩码处理。RFC 6455 第 5.3 节</translation>
    </message>
    <message>
        <source>MASK 0: a server never masks. RFC 6455, 5.1</source>
        <translation>MASK 0：服务器从不使用掩码。RFC 6455 第 5.1 节</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</source>
        <translation>
            <numerusform>载荷 %n 字节，帧头另占 %1 字节。RFC 6455 第 5.2 节</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking key: the payload went over the wire XORed with these four octets. RFC 6455, 5.3</source>
        <translation>掩码密钥：载荷与这四个字节异或后在线路上传输。RFC 6455 第 5.3 节</translation>
    </message>
    <message>
        <source>RSV2 or RSV3: no extension that is known here uses them. RFC 6455, 5.2</source>
        <translation>RSV2 或 RSV3：此处已知的扩展都不使用。RFC 6455 第 5.2 节</translation>
    </message>
    <message>
        <source>MASK 0: a client has to mask; the server should close. RFC 6455, 5.1</source>
        <translation>MASK 0：客户端必须加掩码；服务器应关闭连接。RFC 6455 第 5.1 节</translation>
    </message>
</context>
<context>
    <name>Limpid::FrameEditor</name>
    <message>
        <source>FIN: the last frame of a message</source>
        <translation>FIN：消息的最后一帧</translation>
    </message>
    <message>
        <source>RSV%1: for extensions</source>
        <translation>RSV%1：供扩展使用</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>Opcode: what the frame is</source>
        <translation>操作码：帧的类型</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>MASK: the payload is masked</source>
        <translation>MASK：载荷加掩码</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>载荷的写法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>These bytes are no text that could be edited; they stay in hexadecimal digits.</source>
        <translation>这些字节不是可编辑的文本，仍以十六进制显示。</translation>
    </message>
    <message>
        <source>That is not hexadecimal: write pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>这不是十六进制：请成对书写 0 至 9 和 a 至 f，例如 48 65 6c。</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupPane</name>
    <message>
        <source>GROUPS</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>&amp;Leave this group</source>
        <translation>退出此群组(&amp;L)</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>加入群组</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ 加入群组</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; Enter joins</source>
        <translation>字母、数字、“-”、“_”和“.”；按 Enter 加入</translation>
    </message>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>群组名称只能包含字母 A 至 Z、数字、“-”、“_”和“.”。</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreeDelegate</name>
    <message>
        <source>%1 raw</source>
        <translation>%1 原始</translation>
    </message>
</context>
<context>
    <name>Limpid::GroupTreePane</name>
    <message>
        <source>A group is there as long as somebody is in it.</source>
        <translation>只要有人在，群组就存在。</translation>
    </message>
    <message>
        <source>GROUPS</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
</context>
<context>
    <name>Limpid::HandshakeView</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚未收到响应。</translation>
    </message>
    <message>
        <source>Request, as sent</source>
        <translation>请求（按发送原样）</translation>
    </message>
    <message>
        <source>Answer, as received</source>
        <translation>响应（按接收原样）</translation>
    </message>
</context>
<context>
    <name>Limpid::HeadlessOptions</name>
    <message>
        <source>--close takes 1000 or 3000 to 4999, not &quot;%1&quot;</source>
        <translation>--close 只接受 1000 或 3000 至 4999，而不是“%1”</translation>
    </message>
    <message>
        <source>the reason of --close has more than %1 bytes</source>
        <translation>--close 的原因超过 %1 字节</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header of the handshake</source>
        <translation>“%1”不能作为握手的首部</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a subprotocol</source>
        <translation>“%1”不能作为子协议</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 只接受 %2 至 %3 的数，而不是“%4”</translation>
    </message>
    <message>
        <source>--for takes a number of seconds, not &quot;%1&quot;</source>
        <translation>--for 只接受秒数，而不是“%1”</translation>
    </message>
    <message>
        <source>--cert and --key go together</source>
        <translation>--cert 和 --key 必须同时指定</translation>
    </message>
    <message>
        <source>--proxy takes http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;</source>
        <translation>--proxy 只接受 http://HOST:PORT 或 socks5://HOST:PORT，而不是“%1”</translation>
    </message>
    <message>
        <source>--%1 is for the chat, and --raw is without it</source>
        <translation>--%1 用于聊天，而 --raw 不聊天</translation>
    </message>
    <message>
        <source>--%1 needs --raw</source>
        <translation>--%1 需要与 --raw 一起使用</translation>
    </message>
    <message>
        <source>--send needs a --group to send to, or --raw</source>
        <translation>--send 需要用 --group 指定发往的群组，或使用 --raw</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No window: all that happens is written to stdout as NDJSON.</source>
        <translation>不显示窗口：发生的一切都以 NDJSON 写到标准输出。</translation>
    </message>
    <message>
        <source>Sends a text message; without --raw to every --group.</source>
        <translation>发送一条文本消息；没有 --raw 时发往每个 --group。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Sends the file as a binary message.</source>
        <translation>把文件作为二进制消息发送。</translation>
    </message>
    <message>
        <source>Sends a Ping.</source>
        <translation>发送一个 Ping。</translation>
    </message>
    <message>
        <source>Answers each message with itself until the peer closes.</source>
        <translation>原样返回每条消息，直到对方关闭。</translation>
    </message>
    <message>
        <source>Closes with this code (1000, 3000 to 4999) when all has been sent.</source>
        <translation>全部发送后以此代码关闭（1000、3000 至 4999）。</translation>
    </message>
    <message>
        <source>CODE[:REASON]</source>
        <translation>代码[:原因]</translation>
    </message>
    <message>
        <source>Closes when it has been open for so long.</source>
        <translation>连接打开达到此时长后关闭。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>One more header in the handshake.</source>
        <translation>握手中附加一个首部。</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>名称:值</translation>
    </message>
    <message>
        <source>Offers a subprotocol.</source>
        <translation>提供一个子协议供服务器选择。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Does not offer to compress (permessage-deflate).</source>
        <translation>不提供压缩（permessage-deflate）。</translation>
    </message>
    <message>
        <source>Fails the connection (1009) on a larger message (67108864).</source>
        <translation>收到更大的消息时中断连接（1009；默认 67108864）。</translation>
    </message>
    <message>
        <source>Writes only so much of a payload to stdout.</source>
        <translation>每个载荷最多只写出这么多字节。</translation>
    </message>
    <message>
        <source>wss: trusts the certificates in this PEM file, too.</source>
        <translation>wss：同时信任此 PEM 文件中的证书。</translation>
    </message>
    <message>
        <source>wss: shows this certificate (PEM) to the server.</source>
        <translation>wss：向服务器出示此证书（PEM）。</translation>
    </message>
    <message>
        <source>wss: the private key of --cert (PEM).</source>
        <translation>wss：--cert 的私钥（PEM）。</translation>
    </message>
    <message>
        <source>wss: takes any certificate.</source>
        <translation>wss：接受任何证书。</translation>
    </message>
    <message>
        <source>Connects through http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>通过 http://HOST:PORT 或 socks5://HOST:PORT 连接。</translation>
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
        <translation>标准输出的每一行都是一个 JSON 对象，说明见 docs/NDJSON.md。
退出代码：0 表示正常关闭；1 表示以其他方式结束，或聊天服务器拒绝了请求；
2 表示用法错误。
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
        <translation>不显示窗口时（--headless）：
--header、--protocol、--send、--send-binary 和 --ping 可多次指定。
连接打开后立即按顺序执行后三种，然后关闭连接：聊天时在服务器接受每条消息后关闭；
使用 --raw 时在一秒内没有收到任何内容后关闭；使用 --close 时立即关闭；
使用 --for 时在时间到后关闭；使用 --echo 时由对方关闭。
如果没有要做的事，就一直接收，直到对方关闭。
按 Ctrl+C 也会关闭，再按一次则直接断开连接。
</translation>
    </message>
    <message>
        <source>No chat: for any WebSocket server; with a window, too.</source>
        <translation>不聊天：用于任何 WebSocket 服务器；带窗口也可以。</translation>
    </message>
</context>
<context>
    <name>Limpid::HitsPane</name>
    <message>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>Searching needs a connection to the server</source>
        <translation>搜索需要连接到服务器</translation>
    </message>
    <message>
        <source>This message is too far back to be shown in the conversation</source>
        <translation>此消息太早，无法在对话中显示</translation>
    </message>
    <message>
        <source>Searching everything that was said…</source>
        <translation>正在搜索所有消息…</translation>
    </message>
    <message>
        <source>The server keeps no history, or cannot search it now</source>
        <translation>服务器不保存历史记录，或暂时无法搜索</translation>
    </message>
    <message>
        <source>The connection ended before the answer came</source>
        <translation>收到答复前连接已断开</translation>
    </message>
    <message>
        <source>Nothing found: only whole words are looked for</source>
        <translation>没有找到：只查找完整的词</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s) found; more follow at the end</source>
        <translation>
            <numerusform>最新的 %n 条匹配消息；列表末尾还有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>找到 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Why it closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
</context>
<context>
    <name>Limpid::LeaveBox</name>
    <message>
        <source>Leave #%1</source>
        <translation>退出 #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) you wrote to this group have not been sent.</source>
        <translation>
            <numerusform>您写给此群组的 %n 条消息尚未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay to have everything sent, or discard what is left. What is on its way now can arrive all the same.</source>
        <translation>请等它们发送后再退出，或者将其丢弃。正在发送途中的消息仍可能送达。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard and leave</source>
        <translation>丢弃并退出(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerPane</name>
    <message>
        <source>Each message to a group that is sent while you look here is listed, with what became of it for each member.</source>
        <translation>在您查看此处期间发往群组的每条消息都会列出，并附上每个成员的结果。</translation>
    </message>
    <message>
        <source>Messages to groups</source>
        <translation>发往群组的消息</translation>
    </message>
    <message>
        <source>What became of the message for each member</source>
        <translation>消息对每个成员的结果</translation>
    </message>
    <message numerus="yes">
        <source>%n more came too fast to be listed.</source>
        <translation>
            <numerusform>另有 %n 条来得太快，未能列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerWords</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>from</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 (raw)</source>
        <translation>%1（原始）</translation>
    </message>
    <message>
        <source>channel layer</source>
        <translation>通道层</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已离开</translation>
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
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>everyone on the network</source>
        <translation>网络中的所有人</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>for</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>for everyone on the network</source>
        <translation>面向网络中的所有人</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>仅限本机</translation>
    </message>
    <message numerus="yes">
        <source>client(s)</source>
        <translation>
            <numerusform>客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s)</source>
        <translation>
            <numerusform>群组</numerusform>
        </translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>buffered, most by %1</source>
        <translation>缓冲，%1 最多</translation>
    </message>
    <message>
        <source>up</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>for whoever reaches this address</source>
        <translation>面向能访问此地址的人</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>分享服务器</translation>
    </message>
    <message>
        <source>All addresses, the join code, a link and a QR code</source>
        <translation>所有地址、加入码、链接和二维码</translation>
    </message>
</context>
<context>
    <name>Limpid::LogFilter</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返时间</translation>
    </message>
</context>
<context>
    <name>Limpid::LogView</name>
    <message>
        <source>filter, or /regex/</source>
        <translation>过滤，或 /正则/</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>日志过滤</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>This is not a valid regular expression</source>
        <translation>这不是有效的正则表达式</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新日志</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n)</source>
        <translation>
            <numerusform>继续 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>行的种类</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>control frames</source>
        <translation>控制帧</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>所有群组</translation>
    </message>
</context>
<context>
    <name>Limpid::LowerPane</name>
    <message>
        <source>Live log</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Live log and tables</source>
        <translation>实时日志和表格</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>Last minute, a second a row</source>
        <translation>最近 1 分钟，每行 1 秒</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberDelegate</name>
    <message>
        <source>you</source>
        <translation>我</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>正在输入…</translation>
    </message>
</context>
<context>
    <name>Limpid::MemberPane</name>
    <message>
        <source>People in the group</source>
        <translation>群组成员</translation>
    </message>
    <message numerus="yes">
        <source>PEOPLE · %n</source>
        <translation>
            <numerusform>成员 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>Limpid::MentionNotices</name>
    <message>
        <source>%1 in #%2</source>
        <extracomment>The title of a notification: who has said something, and in which group.</extracomment>
        <translation>%1 在 #%2</translation>
    </message>
</context>
<context>
    <name>Limpid::MessagePrelude</name>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>Limpid::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>loop lag</source>
        <translation>循环延迟</translation>
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
        <translation>移除</translation>
    </message>
    <message>
        <source>Its name; what has the same name already is replaced:</source>
        <translation>名称；同名的会被替换：</translation>
    </message>
</context>
<context>
    <name>Limpid::NextStep</name>
    <message>
        <source>Check the spelling of the address, or write the computer&apos;s number in its place.</source>
        <translation>检查地址的拼写，或改写计算机的 IP 地址。</translation>
    </message>
    <message>
        <source>See whether the server runs, and whether the port is right.</source>
        <translation>看看服务器是否在运行、端口是否正确。</translation>
    </message>
    <message>
        <source>Try ws:// if the server has no TLS; or trust its certificate.</source>
        <translation>如果服务器没有 TLS，请试 ws://；或信任其证书。</translation>
    </message>
    <message>
        <source>Look at what came, in the Handshake tab; the path or the port may be another&apos;s.</source>
        <translation>在“握手”标签里看收到了什么；路径或端口可能属于别的程序。</translation>
    </message>
    <message>
        <source>Look at the last frames: the server&apos;s program has to be mended.</source>
        <translation>看最后的帧：需要修正服务器的程序。</translation>
    </message>
    <message>
        <source>Connect again. If it breaks time and again, see what is in between: a proxy that ends what is silent, a cable, a Wi-Fi.</source>
        <translation>重新连接。如果反复断开，看看中间有什么：会切断静默连接的代理、网线、Wi-Fi。</translation>
    </message>
    <message>
        <source>Connect again when the server is back.</source>
        <translation>等服务器恢复后重新连接。</translation>
    </message>
    <message>
        <source>Look at the last frames sent: one of them breaks the protocol.</source>
        <translation>看最后发送的帧：其中一个违反了协议。</translation>
    </message>
    <message>
        <source>Send the other kind of message: text in place of bytes, or bytes in place of text.</source>
        <translation>发送另一种消息：用文本代替字节，或用字节代替文本。</translation>
    </message>
    <message>
        <source>Look at the last message sent: it is no UTF-8, or not what it says it is.</source>
        <translation>看最后发送的消息：它不是 UTF-8，或与其声称的不符。</translation>
    </message>
    <message>
        <source>Ask who runs the server: what was sent, or who sent it, is against its rules.</source>
        <translation>询问服务器的管理者：所发内容或发送者违反了它的规则。</translation>
    </message>
    <message>
        <source>Send smaller messages, or have the server&apos;s limit raised.</source>
        <translation>发送更小的消息，或请人提高服务器的限制。</translation>
    </message>
    <message>
        <source>Connect again and offer the extension that the server did not take.</source>
        <translation>重新连接，并提议服务器没有接受的扩展。</translation>
    </message>
    <message>
        <source>Connect again. If it happens time and again, the server&apos;s log knows why.</source>
        <translation>重新连接。如果反复发生，服务器的日志知道原因。</translation>
    </message>
    <message>
        <source>Connect again in a while, or read faster: the server has too much to do, or too much waited for this client.</source>
        <translation>过一会儿重新连接，或读得快些：服务器太忙，或等待此客户端的太多。</translation>
    </message>
    <message>
        <source>The code is the server&apos;s own; its reason, or its documentation, says what it means.</source>
        <translation>此码由服务器自定；其原因或文档说明了含义。</translation>
    </message>
    <message>
        <source>Connect again with the credentials that the server asks for.</source>
        <translation>带上服务器要求的凭据重新连接。</translation>
    </message>
    <message>
        <source>The server does not let this client in: see which origins it allows, and whether the join code is right.</source>
        <translation>服务器不让此客户端进入：看看它允许哪些来源，加入码是否正确。</translation>
    </message>
    <message>
        <source>Try another path.</source>
        <translation>试试别的路径。</translation>
    </message>
    <message>
        <source>The server wants another version of the protocol.</source>
        <translation>服务器要求协议的另一个版本。</translation>
    </message>
    <message>
        <source>Wait a while: too many connections came from this address.</source>
        <translation>请稍等：来自此地址的连接太多。</translation>
    </message>
    <message>
        <source>Connect again in a while: the server cannot do it now.</source>
        <translation>过一会儿重新连接：服务器现在做不到。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s answer, in the Handshake tab.</source>
        <translation>在“握手”标签里看服务器的回答。</translation>
    </message>
</context>
<context>
    <name>Limpid::Notice</name>
    <message>
        <source>A group&apos;s name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>群组名称只能包含字母 A 至 Z、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>The server does not take this nick; choose another one.</source>
        <translation>服务器不接受这个昵称，请换一个。</translation>
    </message>
    <message>
        <source>The text is longer than this server allows.</source>
        <translation>文字超过了此服务器允许的长度。</translation>
    </message>
    <message>
        <source>You are in as many groups as this server allows; leave one first.</source>
        <translation>您加入的群组数已达此服务器的上限，请先退出一个。</translation>
    </message>
    <message>
        <source>The join code is wrong; ask the one who runs the server.</source>
        <translation>加入码不正确，请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Too many messages in a short time; wait a moment.</source>
        <translation>短时间内消息过多，请稍等片刻。</translation>
    </message>
    <message>
        <source>You are not in that group any more; join it again.</source>
        <translation>您已不在该群组中，请重新加入。</translation>
    </message>
    <message>
        <source>The server cannot do that now; try again later.</source>
        <translation>服务器目前无法执行此操作，请稍后再试。</translation>
    </message>
    <message>
        <source>Client and server do not understand each other here; the log has both sides.</source>
        <translation>客户端与服务器在此处无法相互理解；日志中有双方的内容。</translation>
    </message>
    <message>
        <source>The connection was lost (1006)</source>
        <translation>连接已中断 (1006)</translation>
    </message>
    <message>
        <source>It broke without a Close frame: the network failed, or the server ended suddenly. Messages already shown stay here.</source>
        <translation>连接断开时没有 Close 帧：可能是网络故障，或服务器突然终止。已显示的消息会保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The connection was ended here (%1)</source>
        <translation>连接已由本端终止（%1）</translation>
    </message>
    <message>
        <source>The server sent what the WebSocket protocol does not allow; the log&apos;s last frames show it.</source>
        <translation>服务器发送了 WebSocket 协议不允许的内容，见日志中最后几帧。</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>服务器没有说明原因。</translation>
    </message>
    <message>
        <source>The server is going away (1001)</source>
        <translation>服务器即将离线 (1001)</translation>
    </message>
    <message>
        <source>It was stopped or is restarting. Try again when it is back.</source>
        <translation>服务器已停止或正在重启。请在它恢复后重试。</translation>
    </message>
    <message>
        <source>The server closed the connection (%1)</source>
        <translation>服务器关闭了连接（%1）</translation>
    </message>
    <message>
        <source>There is no computer named %1</source>
        <translation>找不到名为 %1 的计算机</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or use the computer&apos;s number (such as 192.168.1.20) in its place.</source>
        <translation>请检查地址的拼写，或改用该计算机的 IP 地址（例如 192.168.1.20）。</translation>
    </message>
    <message>
        <source>No server answers at %1</source>
        <translation>%1 没有服务器响应</translation>
    </message>
    <message>
        <source>Is the server started, and is the port right? A firewall on its computer may keep others out, too.</source>
        <translation>服务器启动了吗？端口正确吗？它所在计算机上的防火墙也可能阻止了访问。</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>无法与 %1 建立安全连接</translation>
    </message>
    <message>
        <source>The server may not speak TLS (then the address begins with ws://), or its certificate is not trusted here.</source>
        <translation>服务器可能不支持 TLS（此时地址应以 ws:// 开头），或者本机不信任它的证书。</translation>
    </message>
    <message>
        <source>The server refused the connection (HTTP %1)</source>
        <translation>服务器拒绝了连接 (HTTP %1)</translation>
    </message>
    <message>
        <source>There is no WebSocket at this path; the chat of a Limpid server is at &quot;/&quot;.</source>
        <translation>此路径下没有 WebSocket；Limpid 服务器的聊天位于“/”。</translation>
    </message>
    <message>
        <source>It answers, but does not let this client in; the Handshake tab shows its answer.</source>
        <translation>服务器有响应，但不允许此客户端接入；“握手”标签页中有它的响应。</translation>
    </message>
    <message>
        <source>That is not a WebSocket server: %1</source>
        <translation>这不是 WebSocket 服务器：%1</translation>
    </message>
    <message>
        <source>Something answers there, but not with a WebSocket handshake; the Handshake tab shows what came.</source>
        <translation>那里有响应，但不是 WebSocket 握手；“握手”标签页中有收到的内容。</translation>
    </message>
    <message>
        <source>That is not the address of a WebSocket</source>
        <translation>这不是 WebSocket 地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be connected to. An address looks like ws://192.168.1.20:8765/ or wss://chat.example.org/.</source>
        <translation>无法连接到“%1”。地址形如 ws://192.168.1.20:8765/ 或 wss://chat.example.org/。</translation>
    </message>
    <message>
        <source>A nick is needed</source>
        <translation>需要昵称</translation>
    </message>
    <message>
        <source>1 to 32 visible characters, without a space at either end.</source>
        <translation>1 至 32 个可见字符，首尾不能有空格。</translation>
    </message>
    <message>
        <source>The server refused that (%1)</source>
        <translation>服务器拒绝了该操作（%1）</translation>
    </message>
    <message>
        <source>The server does not speak Limpid&apos;s chat</source>
        <translation>服务器不支持 Limpid 的聊天协议</translation>
    </message>
    <message>
        <source>What came was not limpid.chat.v1: %1</source>
        <translation>收到的内容不是 limpid.chat.v1：%1</translation>
    </message>
    <message>
        <source>This connection was too slow: the server has left messages out.</source>
        <translation>此连接太慢：服务器略过了一些消息。</translation>
    </message>
    <message>
        <source>What you write may not survive the end of this program</source>
        <translation>程序结束后，您写的内容可能不会保留</translation>
    </message>
    <message>
        <source>The file that keeps messages until the server has them: %1</source>
        <translation>在服务器收到之前保存消息的文件：%1</translation>
    </message>
    <message>
        <source>What you discarded may be sent after all</source>
        <translation>您丢弃的内容仍可能被发送</translation>
    </message>
    <message>
        <source>It is still in the file that keeps messages until the server has them: %1. Taking it out is tried again until this program ends.</source>
        <translation>它仍留在那个在服务器收到之前保存消息的文件中：%1。在此程序结束之前，会继续尝试将其移除。</translation>
    </message>
</context>
<context>
    <name>Limpid::PayloadView</name>
    <message>
        <source>How the payload is shown</source>
        <translation>载荷的显示方式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>树形载荷</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>…（共 %2，仅显示前 %1）</translation>
    </message>
</context>
<context>
    <name>Limpid::PlaybackBar</name>
    <message>
        <source>How fast it is played</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>录制中的位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Limpid::PlotRow</name>
    <message>
        <source>Messages/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>Out, MB/s</source>
        <translation>发送，MB/s</translation>
    </message>
    <message>
        <source>Buffered</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>Loop lag, ms</source>
        <translation>事件循环延迟，ms</translation>
    </message>
</context>
<context>
    <name>Limpid::QrView</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>Limpid::QuickSwitcher</name>
    <message>
        <source>Go to a group</source>
        <translation>转到群组</translation>
    </message>
    <message>
        <source>Letters of the group&apos;s name</source>
        <translation>群组名称中的字母</translation>
    </message>
    <message>
        <source>Go to a group, or join one</source>
        <translation>转到群组，或加入新群组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>No group has these letters. A name has only letters A to Z, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>没有群组包含这些字母。名称只能包含字母 A 至 Z、数字、“-”、“_”和“.”。</translation>
    </message>
</context>
<context>
    <name>Limpid::RawActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Limpid</source>
        <translation>关于 Limpid(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;raw window</source>
        <translation>新建原始窗口(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>发送消息(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>关闭连接(&amp;L)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>保存录制(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>打开录制(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>Limpid::RawComposer</name>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Save this message</source>
        <translation>保存此消息</translation>
    </message>
    <message>
        <source>Remove the saved message</source>
        <translation>移除已保存的消息</translation>
    </message>
    <message>
        <source>What the message is</source>
        <translation>消息的类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bytes, in hex</source>
        <translation>字节（十六进制）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What the server is to get</source>
        <translation>要发给服务器的内容</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>两条消息的间隔</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每 </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>已发送 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) passed: the network does not keep up</source>
        <translation>
            <numerusform>跳过 %n 次：网络跟不上</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>字节是成对的数字 0 到 9 和 a 到 f，例如 48 65 6c。</translation>
    </message>
    <message>
        <source>Connect first, then it can be sent.</source>
        <translation>先连接，然后才能发送。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
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
        <translation>Django Channels 教程：聊天</translation>
    </message>
    <message>
        <source>Limpid: everybody hears everything</source>
        <translation>Limpid：所有人都能收到</translation>
    </message>
    <message>
        <source>Limpid: ten answers, then it closes</source>
        <translation>Limpid：十个回答后关闭</translation>
    </message>
    <message>
        <source>Limpid: the same comes back</source>
        <translation>Limpid：原样返回</translation>
    </message>
    <message>
        <source>Limpid: the chat&apos;s own protocol</source>
        <translation>Limpid：聊天自己的协议</translation>
    </message>
    <message>
        <source>Django tutorial: a message</source>
        <translation>Django 教程：一条消息</translation>
    </message>
    <message>
        <source>Limpid: who I am</source>
        <translation>Limpid：我是谁</translation>
    </message>
    <message>
        <source>Limpid: join a group</source>
        <translation>Limpid：加入群组</translation>
    </message>
    <message>
        <source>Eight bytes</source>
        <translation>八个字节</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWindow</name>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>Save this connection</source>
        <translation>保存此连接</translation>
    </message>
    <message>
        <source>Remove the saved connection</source>
        <translation>移除已保存的连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket</source>
        <translation>Limpid · 原始 WebSocket</translation>
    </message>
    <message>
        <source>Limpid · raw WebSocket · %1</source>
        <translation>Limpid · 原始 WebSocket · %1</translation>
    </message>
</context>
<context>
    <name>Limpid::RawWords</name>
    <message>
        <source>The files for TLS cannot be used</source>
        <translation>TLS 的文件无法使用</translation>
    </message>
    <message>
        <source>These cannot be subprotocols</source>
        <translation>这些不能作为子协议</translation>
    </message>
    <message>
        <source>%1: each is a word without spaces, commas or quotes, and named once.</source>
        <translation>%1：每个都是不含空格、逗号和引号的词，且只写一次。</translation>
    </message>
    <message>
        <source>What was saved could not be read</source>
        <translation>无法读取已保存的内容</translation>
    </message>
    <message>
        <source>It was set aside as %1; nothing in it is lost.</source>
        <translation>已另存为 %1；其中的内容没有丢失。</translation>
    </message>
    <message>
        <source>Saved connections and messages are of a newer Limpid</source>
        <translation>已保存的连接和消息来自更新的 Limpid</translation>
    </message>
    <message>
        <source>This one leaves them alone: it cannot show them, and saves nothing.</source>
        <translation>此版本不动它们：无法显示，也不保存任何内容。</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>%1 中没有证书（PEM）。</translation>
    </message>
    <message>
        <source>There is no private key (PEM, without a password) in %1.</source>
        <translation>%1 中没有私钥（PEM，无密码）。</translation>
    </message>
    <message>
        <source>A certificate and its key go together; there is only %1.</source>
        <translation>证书和私钥要一起给出；现在只有 %1。</translation>
    </message>
</context>
<context>
    <name>Limpid::ReconnectBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingActions</name>
    <message>
        <source>&amp;Recording</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>打开录制(&amp;O)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Replay against a &amp;server…</source>
        <translation>对服务器重放(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>与其他录制比较(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingFiles</name>
    <message>
        <source>Save the recording</source>
        <translation>保存录制</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>导出为 HAR</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>录制 %1</translation>
    </message>
    <message>
        <source>All files %1</source>
        <translation>所有文件 %1</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>未能写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>与录制比较</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWindow</name>
    <message>
        <source>%1 · Limpid recording</source>
        <translation>%1 · Limpid 录制</translation>
    </message>
    <message>
        <source>Recorded log</source>
        <translation>录制的日志</translation>
    </message>
    <message>
        <source>The file is not shown whole</source>
        <translation>文件未完整显示</translation>
    </message>
    <message>
        <source>Nothing was replayed</source>
        <translation>未重放任何内容</translation>
    </message>
    <message>
        <source>These are no subprotocols: %1</source>
        <translation>这不是子协议：%1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWords</name>
    <message>
        <source>Nothing is recorded in it.</source>
        <translation>其中没有任何录制内容。</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>第 %1 行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Line %1 is of another version of the format; this program reads version %2.</source>
        <translation>第 %1 行属于另一版本的格式；本程序读取版本 %2。</translation>
    </message>
    <message>
        <source>In line %1 the field “%2” is missing or has a value that cannot be.</source>
        <translation>第 %1 行缺少字段“%2”，或其值无效。</translation>
    </message>
    <message>
        <source>It ends in the middle of line %1; what stands before that is shown.</source>
        <translation>文件在第 %1 行中间结束；显示的是此前的内容。</translation>
    </message>
    <message>
        <source>It is too large to be kept in memory; it is shown up to line %1.</source>
        <translation>文件过大，无法全部载入内存；显示到第 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of kinds this program does not know are not shown.</source>
        <translation>
            <numerusform>有 %n 行属于本程序未知的类型，未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
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
            <numerusform>更早的 %n 行未保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayDialog</name>
    <message>
        <source>Replay against a server</source>
        <translation>对服务器重放</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>按录制时的节奏</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Subprotocols</source>
        <translation>子协议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>节奏(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again, over a new connection.</source>
        <translation>
            <numerusform>将通过新连接再次发送 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be: the recording does not have all of them.</source>
        <translation>
            <numerusform>有 %n 条消息无法发送：录制中没有其全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address of a WebSocket.</source>
        <translation>这不是 WebSocket 的地址。</translation>
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
        <translation>重放的日志</translation>
    </message>
    <message>
        <source>%1 of %2 messages sent · %3 received</source>
        <translation>已发送 %1 / %2 条消息 · 已接收 %3 条</translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation>正在重放：%1</translation>
    </message>
    <message>
        <source>Replay is over: %1</source>
        <translation>重放结束：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
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
        <translation>升级</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1，持续 %2，始于 %3</translation>
    </message>
    <message>
        <source>A Close frame went both ways.</source>
        <translation>双方都发送了 Close 帧。</translation>
    </message>
    <message>
        <source>Not a clean close.</source>
        <translation>未正常关闭。</translation>
    </message>
</context>
<context>
    <name>Limpid::RuleWords</name>
    <message>
        <source>Keeps RFC 6455: a server has to take it.</source>
        <translation>符合 RFC 6455，服务器必须接受。</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but this chat has text messages only; the server should close with %1.</source>
        <translation>符合 RFC 6455，但此聊天只有文本消息；服务器应以 %1 关闭。</translation>
    </message>
    <message>
        <source>Keeps RFC 6455, but is more than the server takes; it should close with %1.</source>
        <translation>符合 RFC 6455，但超过服务器的上限；服务器应以 %1 关闭。</translation>
    </message>
    <message>
        <source>Breaks RFC 6455, %1: %2; the server should close with %3.</source>
        <translation>违反 RFC 6455 第 %1 节：%2；服务器应以 %3 关闭。</translation>
    </message>
    <message>
        <source>this opcode has no meaning</source>
        <translation>此操作码没有含义</translation>
    </message>
    <message>
        <source>no extension here uses these RSV bits</source>
        <translation>这里没有扩展使用这些 RSV 位</translation>
    </message>
    <message>
        <source>a client must mask</source>
        <translation>客户端必须加掩码</translation>
    </message>
    <message>
        <source>a control frame is never in pieces</source>
        <translation>控制帧不能分片</translation>
    </message>
    <message>
        <source>a control frame has at most 125 bytes</source>
        <translation>控制帧最多 125 字节</translation>
    </message>
    <message>
        <source>there is no message to continue</source>
        <translation>没有可以继续的消息</translation>
    </message>
    <message>
        <source>the message before has not ended</source>
        <translation>前一条消息尚未结束</translation>
    </message>
    <message>
        <source>text must be UTF-8</source>
        <translation>文本必须是 UTF-8</translation>
    </message>
    <message>
        <source>a close code has two bytes</source>
        <translation>关闭码有两个字节</translation>
    </message>
    <message>
        <source>no Close frame may carry this code</source>
        <translation>Close 帧不得携带此关闭码</translation>
    </message>
    <message>
        <source>a reason must be UTF-8</source>
        <translation>原因必须是 UTF-8</translation>
    </message>
</context>
<context>
    <name>Limpid::RunningPage</name>
    <message>
        <source>Removed by the operator</source>
        <translation>已被管理员移除</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityTableWords</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>what</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityView</name>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>封禁地址(&amp;B)…</translation>
    </message>
    <message>
        <source>Nothing yet. Refused handshakes, wrong join codes, clients that send too fast or break the protocol, and bans are listed here.</source>
        <translation>暂无内容。被拒绝的握手、错误的加入码、发送过快或违反协议的客户端以及封禁会列在这里。</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>安全日志</translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityWords</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ 已拒绝</translation>
    </message>
    <message>
        <source>✕ wrong join code</source>
        <translation>✕ 加入码错误</translation>
    </message>
    <message>
        <source>▲ too fast</source>
        <translation>▲ 过快</translation>
    </message>
    <message>
        <source>✕ broke the protocol</source>
        <translation>✕ 违反协议</translation>
    </message>
    <message>
        <source>◼ banned</source>
        <translation>◼ 已封禁</translation>
    </message>
    <message>
        <source>◻ ban lifted</source>
        <translation>◻ 已解除封禁</translation>
    </message>
    <message>
        <source>… not shown</source>
        <translation>… 未显示</translation>
    </message>
    <message>
        <source>is read more slowly</source>
        <translation>已放慢读取</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n 个事件来得太快，未能显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find Client</source>
        <translation>查找客户端(&amp;F)</translation>
    </message>
    <message>
        <source>Find in &amp;Log</source>
        <translation>在日志中查找(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Freeze Reading</source>
        <translation>冻结读取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>关闭(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>踢出(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Limpid Server</source>
        <translation>关于 Limpid Server(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>客户端(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Appearance of the De&amp;sktop</source>
        <translation>外观跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>显示帧(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>分享(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>发送 Ping(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ban Address…</source>
        <translation>封禁地址(&amp;B)…</translation>
    </message>
    <message>
        <source>Ba&amp;nned Addresses…</source>
        <translation>已封禁的地址(&amp;N)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWindow</name>
    <message>
        <source>The server is stopped</source>
        <translation>服务器已停止</translation>
    </message>
    <message>
        <source>Choose above who may connect and on which port.</source>
        <translation>请在上方选择谁可以连接以及使用哪个端口。</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Limpid Server</source>
        <translation>Limpid Server</translation>
    </message>
    <message numerus="yes">
        <source>Stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>停止服务器并关闭 %n 个客户端的连接？</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Each is closed with 1001 (going away), so that it knows why.</source>
        <translation>每个连接都会以 1001（端点离线）关闭，让客户端知道原因。</translation>
    </message>
    <message numerus="yes">
        <source>Quit, stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>退出、停止服务器并关闭 %n 个客户端的连接？</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Limpid Server · %1</source>
        <translation>Limpid Server · %1</translation>
    </message>
    <message>
        <source>The server cannot listen on %1</source>
        <translation>服务器无法监听 %1</translation>
    </message>
    <message>
        <source>%1. Choose another port, or let the system pick a free one.</source>
        <translation>%1。请选择其他端口，或让系统自动选择空闲端口。</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>使用空闲端口</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The server does not run</source>
        <translation>服务器未运行</translation>
    </message>
    <message>
        <source>The saved settings are not in use</source>
        <translation>未使用已保存的设置</translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWords</name>
    <message>
        <source>gone %1</source>
        <translation>离开 %1</translation>
    </message>
    <message>
        <source>nick</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>in/s</source>
        <translation>收/秒</translation>
    </message>
    <message>
        <source>out/s</source>
        <translation>发/秒</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1，已冻结</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1，缓慢</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略过</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingField</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：选择文件</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingWords</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>工作线程</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>加入码</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>证书（PEM）</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>其私钥（PEM）</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大消息</translation>
    </message>
    <message>
        <source>Largest request head</source>
        <translation>最大请求头</translation>
    </message>
    <message>
        <source>Slow with more waiting</source>
        <translation>等待超过此值即为慢</translation>
    </message>
    <message>
        <source>Too slow with more waiting</source>
        <translation>等待超过此值即为过慢</translation>
    </message>
    <message>
        <source>Who is too slow</source>
        <translation>过慢者</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>每个地址的连接数</translation>
    </message>
    <message>
        <source>Messages a second, chat</source>
        <translation>每秒消息数（聊天）</translation>
    </message>
    <message>
        <source>Messages a second, others</source>
        <translation>每秒消息数（其他）</translation>
    </message>
    <message>
        <source>For a request</source>
        <translation>等待请求</translation>
    </message>
    <message>
        <source>Silence before a ping</source>
        <translation>发送 Ping 前的静默</translation>
    </message>
    <message>
        <source>For its answer</source>
        <translation>等待其回答</translation>
    </message>
    <message>
        <source>For the other Close frame</source>
        <translation>等待对方的 Close 帧</translation>
    </message>
    <message>
        <source>For stopping</source>
        <translation>等待停止</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>不保留任何内容</translation>
    </message>
    <message>
        <source>An accepted message survives</source>
        <translation>已接受的消息能经受</translation>
    </message>
    <message>
        <source>Messages of a group</source>
        <translation>每个群组的消息数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Channel layer</source>
        <translation>通道层</translation>
    </message>
    <message>
        <source>Keys that seal</source>
        <translation>用于封装的密钥</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>名称前缀</translation>
    </message>
    <message>
        <source>Type of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>misses messages</source>
        <translation>会错过消息</translation>
    </message>
    <message>
        <source>is closed with 1013</source>
        <translation>以 1013 关闭</translation>
    </message>
    <message>
        <source>the end of the machine&apos;s power</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>the end of the server</source>
        <translation>服务器退出</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>空闲端口</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>one for each port</source>
        <translation>每个端口一个</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>Limpid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is saved holds when limpid-server is started the next time with a window; what its command line says comes first.</source>
        <translation>保存的内容在下次带窗口启动 limpid-server 时生效；命令行的设置优先。</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>无法保存设置：无法写入其文件。</translation>
    </message>
</context>
<context>
    <name>Limpid::ShareDialog</name>
    <message>
        <source>This is too long for a QR code.</source>
        <translation>内容太长，无法生成二维码。</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Share the server</source>
        <translation>分享服务器</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>QR code of the web page</source>
        <translation>网页的二维码</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>none: nobody is asked for one</source>
        <translation>无：任何人都不需要</translation>
    </message>
    <message>
        <source>&amp;Join code</source>
        <translation>加入码(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the join code</source>
        <translation>复制加入码</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>网页(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the address of the web page</source>
        <translation>复制网页地址</translation>
    </message>
    <message>
        <source>▲ Only this computer reaches the server</source>
        <translation>▲ 只有本机能访问服务器</translation>
    </message>
    <message>
        <source>It listens for this computer only. To let others in, stop the server, choose “everyone on the network”, and start it again.</source>
        <translation>它仅面向本机监听。要让其他人加入，请停止服务器，选择“网络中的所有人”，然后重新启动。</translation>
    </message>
    <message>
        <source>This computer is on no network just now. Open this window again once it is.</source>
        <translation>本机目前未连接任何网络。连接后请重新打开此窗口。</translation>
    </message>
</context>
<context>
    <name>Limpid::StatePill</name>
    <message>
        <source>%1, slow</source>
        <translation>%1，缓慢</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>Limpid::StateRibbon</name>
    <message>
        <source>States of the connection</source>
        <translation>连接的各个状态</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>尚无连接</translation>
    </message>
</context>
<context>
    <name>Limpid::SwitcherDelegate</name>
    <message>
        <source>Join #%1</source>
        <translation>加入 #%1</translation>
    </message>
</context>
<context>
    <name>Limpid::TargetForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Offered in this order, with commas between them</source>
        <translation>按此顺序提议，以逗号分隔</translation>
    </message>
    <message>
        <source>a page of the server</source>
        <translation>服务器的页面</translation>
    </message>
    <message>
        <source>no page: without the header</source>
        <translation>无页面：不带此头</translation>
    </message>
    <message>
        <source>Where a page would come from; or write one, such as %1</source>
        <translation>页面来自何处；也可以自己写，例如 %1</translation>
    </message>
    <message>
        <source>More headers of the request, a line each</source>
        <translation>请求的更多头，每行一个</translation>
    </message>
    <message>
        <source>wss: trust the certificates in this file (PEM), too</source>
        <translation>wss：也信任此文件（PEM）中的证书</translation>
    </message>
    <message>
        <source>wss: show this certificate (PEM) to the server</source>
        <translation>wss：向服务器出示此证书（PEM）</translation>
    </message>
    <message>
        <source>wss: the certificate&apos;s private key (PEM)</source>
        <translation>wss：证书的私钥（PEM）</translation>
    </message>
    <message>
        <source>wss: whoever is in between can read along</source>
        <translation>wss：中间人可以读取内容</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>“%1” is no header that can be set here. Write Name: value, a line each; Host, Origin and those of the handshake are not among them.</source>
        <translation>“%1”不是可以在此设置的头。请每行写一个“名称: 值”；Host、Origin 和握手的头不在其中。</translation>
    </message>
    <message>
        <source>The proxy is written http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>代理写作 http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>Offer to compress</source>
        <translation>提议压缩</translation>
    </message>
    <message>
        <source>Take any certificate</source>
        <translation>接受任何证书</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>An origin has no spaces, such as %1.</source>
        <translation>来源不含空格，例如 %1。</translation>
    </message>
</context>
<context>
    <name>Limpid::UnsentBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n 条消息未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>端点离线</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>不支持的数据</translation>
    </message>
    <message>
        <source>no code in the Close frame</source>
        <translation>Close 帧中没有关闭码</translation>
    </message>
    <message>
        <source>lost without a Close frame</source>
        <translation>连接中断，没有 Close 帧</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>载荷无效</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>违反策略</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>缺少扩展</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>服务重启</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>稍后再试</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>registered use</source>
        <translation>注册用途</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>私有用途</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>加入</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 wait to be read</source>
        <translation>%1 等待读取</translation>
    </message>
    <message>
        <source>compressed: %1</source>
        <translation>已压缩：%1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无关闭码</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 后进入 %1</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3 sent, %4 queued, %5 dropped · %6</source>
        <translation>#%1 · %2 · 发送 %3，排队 %4，丢弃 %5 · %6</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n 行来得太快，未能显示</numerusform>
        </translation>
    </message>
    <message>
        <source>layer away</source>
        <translation>通道层断开</translation>
    </message>
    <message>
        <source>layer back</source>
        <translation>通道层恢复</translation>
    </message>
    <message>
        <source>messages may have been missed</source>
        <translation>可能漏掉了消息</translation>
    </message>
</context>
<context>
    <name>Limpid::Workbench</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>%1: only an open connection can be worked on. Connect first.</source>
        <translation>%1：只能用于打开的连接。请先连接。</translation>
    </message>
    <message>
        <source>Freeze reading</source>
        <translation>冻结读取</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>发送第 %1/%2 帧</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
</TS>
