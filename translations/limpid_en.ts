<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Limpid::BanBox</name>
    <message numerus="yes">
        <source>%n client(s) from there are closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</source>
        <translation>
            <numerusform>%n client from there is closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</numerusform>
            <numerusform>%n clients from there are closed with 1008 (policy violation), and whoever tries from there is refused with 403 until you lift the ban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ChatPane</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n person is typing…</numerusform>
            <numerusform>%n people are typing…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ClientStatusBar</name>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n reconnect</numerusform>
            <numerusform>%n reconnects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 kept</source>
        <translation>
            <numerusform>%n event, %1 kept</numerusform>
            <numerusform>%n events, %1 kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::CloseDialog</name>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long.</source>
        <translation>
            <numerusform>The reason is %n byte too long.</numerusform>
            <numerusform>The reason is %n bytes too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::CommandRunner</name>
    <message numerus="yes">
        <source>%n message(s) under your nick are not sent yet.</source>
        <translation>
            <numerusform>%n message under your nick is not sent yet.</numerusform>
            <numerusform>%n messages under your nick are not sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ComparisonWindow</name>
    <message numerus="yes">
        <source>%n message(s) after them are not looked at.</source>
        <translation>
            <numerusform>%n message after them is not looked at.</numerusform>
            <numerusform>%n messages after them are not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), the same in both recordings</source>
        <translation>
            <numerusform>%n message, the same in both recordings</numerusform>
            <numerusform>%n messages, the same in both recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::Composer</name>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte left</numerusform>
            <numerusform>%n bytes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::DeliveryWords</name>
    <message numerus="yes">
        <source>accepted, %n skipped</source>
        <translation>
            <numerusform>accepted, %n skipped</numerusform>
            <numerusform>accepted, %n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted, waits for %n</source>
        <translation>
            <numerusform>accepted, waits for %n</numerusform>
            <numerusform>accepted, waits for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::DividerPainter</name>
    <message numerus="yes">
        <source>%n message(s) recovered</source>
        <translation>
            <numerusform>%n message recovered</numerusform>
            <numerusform>%n messages recovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::FrameDetail</name>
    <message numerus="yes">
        <source>Frame, %n byte(s)</source>
        <translation>
            <numerusform>Frame, %n byte</numerusform>
            <numerusform>Frame, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</source>
        <translation>
            <numerusform>%n byte of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</numerusform>
            <numerusform>%n bytes of payload; the frame&apos;s header takes %1 more. RFC 6455, 5.2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::HitsPane</name>
    <message numerus="yes">
        <source>The newest %n message(s) found; more follow at the end</source>
        <translation>
            <numerusform>The newest message found; more follow at the end</numerusform>
            <numerusform>The newest %n messages found; more follow at the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LeaveBox</name>
    <message numerus="yes">
        <source>%n message(s) you wrote to this group have not been sent.</source>
        <translation>
            <numerusform>%n message you wrote to this group has not been sent.</numerusform>
            <numerusform>%n messages you wrote to this group have not been sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LedgerPane</name>
    <message numerus="yes">
        <source>%n more came too fast to be listed.</source>
        <translation>
            <numerusform>%n more came too fast to be listed.</numerusform>
            <numerusform>%n more came too fast to be listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ListenBar</name>
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
            <numerusform>group</numerusform>
            <numerusform>groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::LogView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n)</source>
        <translation>
            <numerusform>Resume (%n)</numerusform>
            <numerusform>Resume (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::MemberPane</name>
    <message numerus="yes">
        <source>PEOPLE · %n</source>
        <translation>
            <numerusform>PEOPLE · %n</numerusform>
            <numerusform>PEOPLE · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::MessageView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::RawComposer</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) passed: the network does not keep up</source>
        <translation>
            <numerusform>%n turn passed: the network does not keep up</numerusform>
            <numerusform>%n turns passed: the network does not keep up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReconnectBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingFiles</name>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n line written to %1</numerusform>
            <numerusform>%n lines written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::RecordingWords</name>
    <message numerus="yes">
        <source>%n line(s) of kinds this program does not know are not shown.</source>
        <translation>
            <numerusform>%n line of a kind this program does not know is not shown.</numerusform>
            <numerusform>%n lines of kinds this program does not know are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) not kept</source>
        <translation>
            <numerusform>%n earlier line not kept</numerusform>
            <numerusform>%n earlier lines not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayDialog</name>
    <message numerus="yes">
        <source>%n message(s) will be sent again, over a new connection.</source>
        <translation>
            <numerusform>%n message will be sent again, over a new connection.</numerusform>
            <numerusform>%n messages will be sent again, over a new connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be: the recording does not have all of them.</source>
        <translation>
            <numerusform>%n message cannot be: the recording does not have all of it.</numerusform>
            <numerusform>%n messages cannot be: the recording does not have all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ReplayPane</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::SecurityWords</name>
    <message numerus="yes">
        <source>%n event(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n event came too fast to be shown</numerusform>
            <numerusform>%n events came too fast to be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::ServerWindow</name>
    <message numerus="yes">
        <source>Stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>Stop the server and close %n client?</numerusform>
            <numerusform>Stop the server and close %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit, stop the server and close %n client(s)?</source>
        <translation>
            <numerusform>Quit, stop the server and close %n client?</numerusform>
            <numerusform>Quit, stop the server and close %n clients?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::UnsentBar</name>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n message not sent</numerusform>
            <numerusform>%n messages not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limpid::Words</name>
    <message numerus="yes">
        <source>%n line(s) came too fast to be shown</source>
        <translation>
            <numerusform>%n line came too fast to be shown</numerusform>
            <numerusform>%n lines came too fast to be shown</numerusform>
        </translation>
    </message>
</context>
</TS>
