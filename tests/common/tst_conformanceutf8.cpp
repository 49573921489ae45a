// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 of text messages (RFC 6455, 8.1), judged at each byte, against the program itself.
#include "conformanceplay.h"
#include "deflatepeer.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QByteArray valid = "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5"_ba; // kosme
const QByteArray beyond = "\xf4\x90\x80\x80"_ba; // above U+10FFFF; the second byte is the wrong one
const QByteArray tail = "\x65\x64\x69\x74\x65\x64"_ba;

} // namespace

class TestConformanceUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void theClientAnswersAsItMust_data();
    void theClientAnswersAsItMust();

private:
    void addWhole();
    void addFailFast();
    void addFailFastDeflated();
    void addValid();
    void addInvalid();
    void addForbidden();
    void accepts(const QByteArray &rule, const QByteArray &text);
    void refuses(const QByteArray &rule, const QByteArray &bytes);
};

void TestConformanceUtf8::theClientAnswersAsItMust_data()
{
    QTest::addColumn<ConformanceCase>("played");
    addWhole();
    addFailFast();
    addFailFastDeflated();
    addValid();
    addInvalid();
    addForbidden();
}

void TestConformanceUtf8::theClientAnswersAsItMust()
{
    QFETCH(ConformanceCase, played);
    QCOMPARE(ConformancePlay(played).run(), QString());
}

void TestConformanceUtf8::accepts(const QByteArray &rule, const QByteArray &text)
{
    conformanceRow(rule, ConformanceCase().send(frame(Opcode::Text, text)).expectText(text));
    if (text.size() > 1)
        conformanceRow(rule + ", in fragments of a byte",
                       ConformanceCase().send(fragments(Opcode::Text, text, 1)).expectText(text));
}

void TestConformanceUtf8::refuses(const QByteArray &rule, const QByteArray &bytes)
{
    conformanceRow(rule,
                   ConformanceCase()
                       .send(frame(Opcode::Text, "before") + frame(Opcode::Text, bytes))
                       .expectText("before")
                       .failsWith(CloseCode::InvalidPayload));
}

void TestConformanceUtf8::addWhole()
{
    accepts("6.1 An empty text", {});
    conformanceRow("6.1 A text in three empty fragments",
                   ConformanceCase()
                       .send(frame(Opcode::Text, {}, false) + frame(Opcode::Continuation, {}, false)
                             + frame(Opcode::Continuation))
                       .expectText({}));
    accepts("6.2 A text with characters of one to four bytes",
            "Hello-\xc2\xb5@\xc3\x9f\xc3\xb6\xc3\xa4\xf0\x9f\x94\x8c-UTF-8!!");
    refuses("6.3 A text with a wrong byte in the middle", valid + "\xed\xa0\x80" + tail);
    conformanceRow("6.3 The same in fragments of a byte",
                   ConformanceCase()
                       .send(fragments(Opcode::Text, valid + "\xed\xa0\x80" + tail, 1))
                       .failsWith(CloseCode::InvalidPayload));
}

// Nothing of the message is sent behind the first wrong byte: only who fails at once, fails.
void TestConformanceUtf8::addFailFast()
{
    const QByteArray ping = frame(Opcode::Ping, "read it");
    const QByteArray whole = frame(Opcode::Text, valid + beyond + tail);
    const qsizetype head = whole.size() - (valid + beyond + tail).size();
    const QByteArray good = frame(Opcode::Text, valid, false);
    conformanceRow("6.4.1 A wrong fragment after a good one; the last never comes",
                   ConformanceCase()
                       .send(good + ping)
                       .expectPong("read it")
                       .await()
                       .send(frame(Opcode::Continuation, beyond, false))
                       .failsWith(CloseCode::InvalidPayload));
    conformanceRow("6.4.2 The wrong byte ends the fragment; the last never comes",
                   ConformanceCase()
                       .send(frame(Opcode::Text, valid + "\xf4", false) + ping)
                       .expectPong("read it")
                       .await()
                       .send(frame(Opcode::Continuation, "\x90", false))
                       .failsWith(CloseCode::InvalidPayload));
    conformanceRow("6.4.3 A wrong character inside of a frame whose end never comes",
                   ConformanceCase()
                       .send(whole.first(head + valid.size()))
                       .send(beyond)
                       .failsWith(CloseCode::InvalidPayload));
    conformanceRow("6.4.4 A wrong byte inside of a frame, and nothing after it",
                   ConformanceCase()
                       .send(whole.first(head + valid.size() + 1))
                       .send("\x90")
                       .failsWith(CloseCode::InvalidPayload));
    conformanceRow("6.4.5 A wrong first byte inside of a continuation",
                   ConformanceCase()
                       .send(good + ping)
                       .expectPong("read it")
                       .await()
                       .send(frame(Opcode::Continuation, "\xff and more").first(3))
                       .failsWith(CloseCode::InvalidPayload));
    conformanceRow("6.4.6 A wrong byte inside of a frame of 1 MiB",
                   ConformanceCase()
                       .send(frame(Opcode::Text, QByteArray(1 << 20, 'a')).first(500'000))
                       .send("\xff")
                       .failsWith(CloseCode::InvalidPayload));
}

void TestConformanceUtf8::addFailFastDeflated()
{
    const DeflateParameters agreed;
    QByteArray random(3000, Qt::Uninitialized); // hardly shrinks: several blocks' worth of bytes
    quint32 state = 1;
    for (char &c : random)
        c = char(' ' + (state = state * 1664525 + 1013904223) % 95);
    DeflatePeer deflate(agreed);
    // Stored, so that each byte is there as soon as it has come.
    const QByteArray stored = deflate.compress(random + "\xff" + random, 0);
    const QByteArray bytes = frameWithRsv(4, Opcode::Text, stored);
    const qsizetype wrong = bytes.indexOf('\xff', 20);
    conformanceRow("6.4.7 A wrong byte inside of a compressed frame whose end never comes",
                   ConformanceCase()
                       .deflated(agreed)
                       .send(bytes.first(wrong))
                       .send(bytes.mid(wrong, 1))
                       .failsWith(CloseCode::InvalidPayload));
    DeflatePeer whole(agreed);
    conformanceRow("6.4.8 A compressed text that is not UTF-8",
                   ConformanceCase()
                       .deflated(agreed)
                       .send(frameWithRsv(4, Opcode::Text, whole.compress(valid + beyond)))
                       .failsWith(CloseCode::InvalidPayload));
    DeflatePeer inFragments(agreed);
    QByteArray first = frameWithRsv(4, Opcode::Text, inFragments.compress(valid + beyond + random));
    first[0] = char(first[0] & 0x7F); // FIN off
    conformanceRow(
        "6.4.9 A compressed text that is not UTF-8, its last fragment never comes",
        ConformanceCase().deflated(agreed).send(first).failsWith(CloseCode::InvalidPayload));
}

// The valid texts of Markus Kuhn's "UTF-8 decoder capability and stress test".
void TestConformanceUtf8::addValid()
{
    accepts("6.5.1 A greek word", valid);
    for (qsizetype size = 1; size <= valid.size(); ++size) {
        const QByteArray text = valid.first(size);
        const bool whole = size == 2 || size == 5 || size == 7 || size == 9 || size == 11;
        const QByteArray rule = "6.6." + QByteArray::number(size) + " Its first bytes";
        if (whole)
            accepts(rule, text);
        else
            refuses(rule + ", cut inside of a character", text);
    }
    accepts("6.7.1 First of one byte", QByteArray(1, '\0'));
    accepts("6.7.2 First of two bytes", "\xc2\x80");
    accepts("6.7.3 First of three bytes", "\xe0\xa0\x80");
    accepts("6.7.4 First of four bytes", "\xf0\x90\x80\x80");
    accepts("6.9.1 Last of one byte", "\x7f");
    accepts("6.9.2 Last of two bytes", "\xdf\xbf");
    accepts("6.9.3 Last of three bytes", "\xef\xbf\xbf");
    accepts("6.9.4 Last of four bytes", "\xf4\x8f\xbf\xbf");
    accepts("6.11.1 Before the surrogates", "\xed\x9f\xbf");
    accepts("6.11.2 Behind the surrogates", "\xee\x80\x80");
    accepts("6.11.3 U+FFFD", "\xef\xbf\xbd");
    accepts("6.11.4 Last but one plane", "\xf3\xbf\xbf\xbf");
    accepts("6.11.5 U+FEFF at the beginning stays", "\xef\xbb\xbftext");
    accepts("6.22.1 U+FFFE", "\xef\xbf\xbe");
    accepts("6.22.2 U+FFFF", "\xef\xbf\xbf");
    for (int plane = 1; plane <= 16; ++plane) {
        for (const ushort low : { 0xFFFE, 0xFFFF }) {
            const char32_t character = char32_t(plane << 16 | low);
            accepts("6.22 U+" + QByteArray::number(quint32(character), 16).toUpper(),
                    QString::fromUcs4(&character, 1).toUtf8());
        }
    }
    accepts("6.23 Private use", "\xee\x80\x80\xef\xa3\xbf\xf3\xb0\x80\x80\xf4\x8f\xbf\xbd");
}

void TestConformanceUtf8::addInvalid()
{
    refuses("6.8.1 First of five bytes", "\xf8\x88\x80\x80\x80");
    refuses("6.8.2 First of six bytes", "\xfc\x84\x80\x80\x80\x80");
    refuses("6.10.1 Last of four bytes of the old UTF-8", "\xf7\xbf\xbf\xbf");
    refuses("6.10.2 Last of five bytes", "\xfb\xbf\xbf\xbf\xbf");
    refuses("6.10.3 Last of six bytes", "\xfd\xbf\xbf\xbf\xbf\xbf");
    refuses("6.11.6 Behind the last character", "\xf4\x90\x80\x80");
    refuses("6.12.1 A continuation alone, 80", "\x80");
    refuses("6.12.2 A continuation alone, BF", "\xbf");
    for (int count = 2; count <= 7; ++count)
        refuses("6.12." + QByteArray::number(count + 1) + " Continuations alone",
                QByteArray("\x80\xbf\x80\xbf\x80\xbf\x80").first(count));
    QByteArray all;
    for (int byte = 0x80; byte < 0xC0; ++byte)
        all += char(byte);
    refuses("6.12.9 All continuations", all);
    const auto lonely = [](int first, int last) {
        QByteArray starts;
        for (int byte = first; byte <= last; ++byte)
            starts += QByteArray(1, char(byte)) + ' ';
        return starts;
    };
    refuses("6.13.1 Starts of two bytes, each with a space", lonely(0xC0, 0xDF));
    refuses("6.13.2 Starts of three bytes", lonely(0xE0, 0xEF));
    refuses("6.13.3 Starts of four bytes", lonely(0xF0, 0xF7));
    refuses("6.13.4 Starts of five bytes", lonely(0xF8, 0xFB));
    refuses("6.13.5 Starts of six bytes", lonely(0xFC, 0xFD));
    const char *cut[]
        = { "\xc0", "\xe0\x80", "\xf0\x80\x80", "\xf8\x80\x80\x80", "\xfc\x80\x80\x80\x80",
            "\xdf", "\xef\xbf", "\xf7\xbf\xbf", "\xfb\xbf\xbf\xbf", "\xfd\xbf\xbf\xbf\xbf" };
    QByteArray together;
    for (int i = 0; i < 10; ++i) {
        refuses("6.14." + QByteArray::number(i + 1) + " Without its last byte", cut[i]);
        together += cut[i];
    }
    refuses("6.15.1 All of those together", together);
    refuses("6.16.1 FE", "\xfe");
    refuses("6.16.2 FF", "\xff");
    refuses("6.16.3 FE FE FF FF", "\xfe\xfe\xff\xff");
}

void TestConformanceUtf8::addForbidden()
{
    const QByteArrayList overlong[] = { { "\xc0\xaf"_ba,
                                          "\xe0\x80\xaf"_ba,
                                          "\xf0\x80\x80\xaf"_ba,
                                          "\xf8\x80\x80\x80\xaf"_ba,
                                          "\xfc\x80\x80\x80\x80\xaf"_ba },
                                        { "\xc1\xbf"_ba,
                                          "\xe0\x9f\xbf"_ba,
                                          "\xf0\x8f\xbf\xbf"_ba,
                                          "\xf8\x87\xbf\xbf\xbf"_ba,
                                          "\xfc\x83\xbf\xbf\xbf\xbf"_ba },
                                        { "\xc0\x80"_ba,
                                          "\xe0\x80\x80"_ba,
                                          "\xf0\x80\x80\x80"_ba,
                                          "\xf8\x80\x80\x80\x80"_ba,
                                          "\xfc\x80\x80\x80\x80\x80"_ba } };
    for (int group = 0; group < 3; ++group) {
        for (int i = 0; i < 5; ++i)
            refuses("6." + QByteArray::number(17 + group) + '.' + QByteArray::number(i + 1)
                        + " Over-long",
                    overlong[group][i]);
    }
    int row = 0;
    for (const char *surrogate : { "\xed\xa0\x80",
                                   "\xed\xad\xbf",
                                   "\xed\xae\x80",
                                   "\xed\xaf\xbf",
                                   "\xed\xb0\x80",
                                   "\xed\xbe\x80",
                                   "\xed\xbf\xbf" })
        refuses("6.20." + QByteArray::number(++row) + " A surrogate", surrogate);
    row = 0;
    for (const char *first : { "\xed\xa0\x80", "\xed\xad\xbf", "\xed\xae\x80", "\xed\xaf\xbf" }) {
        for (const char *second : { "\xed\xb0\x80", "\xed\xbf\xbf" })
            refuses("6.21." + QByteArray::number(++row) + " A pair of surrogates",
                    QByteArray(first) + second);
    }
}

QTEST_GUILESS_MAIN(TestConformanceUtf8)
#include "tst_conformanceutf8.moc"
