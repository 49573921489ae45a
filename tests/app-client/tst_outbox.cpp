// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/durablefile.h"
#include "app-client/session/outbox.h"
#include "fulldisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

OutboxEntry entry(int number, const QString &text = u"text \n\"ü\" 你好"_s)
{
    return { QUuid(uint(number), 1, 1, 0, 0, 0, 0, 0, 0, 0, 1),
             *GroupName::fromString(u"lab-3"),
             text + QString::number(number),
             QDateTime::fromMSecsSinceEpoch(1'000'000 + number, Qt::UTC) };
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Limpid::Outbox &)>)

/// What an outbox promises whatever becomes of its process, its machine and its file.
class TestOutbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasAddedIsThereAgainInItsOrder();
    void whatWasAcceptedOrDiscardedIsGone();
    void aFailureIsRemembered();
    void theResumeTokenIsRemembered();
    void aWriteCutAtAnyByteCostsItselfAlone();
    void aFlippedBitCostsItsLineAloneAndKeepsACopy();
    void afterACutTheNextEntryIsWhole();
    void somebodyElsesFileIsNotOpened();
    void whatCannotBeWrittenIsNotQueued();
    void aDiscardThatAFullDiskDoesNotTakeIsToldAndTriedAgain_data();
    void aDiscardThatAFullDiskDoesNotTakeIsToldAndTriedAgain();
    void itDoesNotGrowWithWhatWasAccepted();
    void whatIsAcceptedCostsNoMoreWhereMuchWaits();
    void itIsBounded();
    void onlyItsOwnerMayReadIt();
    void itIsReadAsItsFormatSays();

private:
    [[nodiscard]] std::unique_ptr<Outbox> open(const QString &path) const
    {
        auto file = std::make_unique<DurableFile>(path);
        return file->open() ? std::make_unique<Outbox>(std::move(file)) : nullptr;
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &contents) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(contents), contents.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"one.outbox"_s);
}

void TestOutbox::whatWasAddedIsThereAgainInItsOrder()
{
    {
        const auto outbox = open(m_path);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(outbox->add(entry(i)));
    }
    const auto again = open(m_path);
    QCOMPARE(again->entries(), QList<OutboxEntry>({ entry(1), entry(2), entry(3) }));
    QCOMPARE(again->damaged(), 0);
}

void TestOutbox::whatWasAcceptedOrDiscardedIsGone()
{
    {
        const auto outbox = open(m_path);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(outbox->add(entry(i)));
        outbox->remove(entry(1).id);
        QVERIFY(outbox->discard(entry(3).id));
        outbox->remove(entry(9).id);
    }
    QCOMPARE(open(m_path)->entries(), QList<OutboxEntry>({ entry(2) }));
}

void TestOutbox::aFailureIsRemembered()
{
    {
        const auto outbox = open(m_path);
        QVERIFY(outbox->add(entry(1)) && outbox->add(entry(2)));
        outbox->fail(entry(1).id, u"no \"room\""_s);
    }
    {
        const auto outbox = open(m_path);
        QCOMPARE(outbox->entries().size(), 2);
        QVERIFY(outbox->entries()[0].failed);
        QCOMPARE(outbox->entries()[0].failure, u"no \"room\""_s);
        outbox->retry(entry(1).id);
    }
    QCOMPARE(open(m_path)->entries(), QList<OutboxEntry>({ entry(1), entry(2) }));
}

void TestOutbox::theResumeTokenIsRemembered()
{
    {
        const auto outbox = open(m_path);
        outbox->setResumeToken(u"one"_s);
        outbox->setResumeToken(u"two"_s);
    }
    QCOMPARE(open(m_path)->resumeToken(), u"two"_s);
}

void TestOutbox::aWriteCutAtAnyByteCostsItselfAlone()
{
    QList<qsizetype> ends { 0 };
    {
        const auto outbox = open(m_path);
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(outbox->add(entry(i)));
            ends += contents().size();
        }
    }
    const QByteArray whole = contents();
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        write(whole.left(cut));
        // What had all its bytes but the line break is there, too.
        const auto isThere = [cut](qsizetype end) { return end > 0 && end - 1 <= cut; };
        const auto expected = std::count_if(ends.begin(), ends.end(), isThere);
        const auto outbox = open(m_path);
        QCOMPARE(outbox->entries().size(), expected);
        for (int i = 0; i < expected; ++i)
            QCOMPARE(outbox->entries()[i], entry(i + 1));
        QCOMPARE(outbox->damaged(), 0);
    }
}

void TestOutbox::aFlippedBitCostsItsLineAloneAndKeepsACopy()
{
    {
        const auto outbox = open(m_path);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(outbox->add(entry(i, u"t"_s)));
    }
    const QByteArray whole = contents();
    const qsizetype second = whole.indexOf('\n') + 1;
    const qsizetype third = whole.indexOf('\n', second) + 1;
    for (qsizetype at = second; at < third - 1; ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        write(flipped);
        const auto outbox = open(m_path);
        QCOMPARE(outbox->entries(), QList<OutboxEntry>({ entry(1, u"t"_s), entry(3, u"t"_s) }));
        QVERIFY(outbox->damaged() >= 1); // two, if a line break came about
        const QDir folder(m_folder->path());
        const QStringList copies = folder.entryList({ u"*.damaged-*"_s });
        QVERIFY(!copies.isEmpty());
        QVERIFY(QFile::remove(folder.filePath(copies.first())));
    }
}

void TestOutbox::afterACutTheNextEntryIsWhole()
{
    QVERIFY(open(m_path)->add(entry(1)));
    const QByteArray whole = contents();
    write(whole + whole.left(whole.size() / 2));
    QVERIFY(open(m_path)->add(entry(2)));
    QCOMPARE(open(m_path)->entries(), QList<OutboxEntry>({ entry(1), entry(2) }));
}

void TestOutbox::somebodyElsesFileIsNotOpened()
{
    auto outbox = open(m_path);
    QVERIFY(!open(m_path));
    for (int i = 0; outbox->entries().size() < 100; ++i)
        QVERIFY(outbox->add(entry(i)));
    QVERIFY(!open(m_path));
    outbox.reset();
    QCOMPARE(open(m_path)->entries().size(), 100);
}

void TestOutbox::whatCannotBeWrittenIsNotQueued()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("a device that is always full is needed");
    QVERIFY(QFile::link(u"/dev/full"_s, m_path));
    const auto outbox = open(m_path);
    QVERIFY(outbox);
    QVERIFY(!outbox->add(entry(1)));
    QVERIFY2(outbox->problem().contains(m_path), qPrintable(outbox->problem()));
    QVERIFY(outbox->entries().isEmpty());
}

void TestOutbox::aDiscardThatAFullDiskDoesNotTakeIsToldAndTriedAgain_data()
{
    QTest::addColumn<std::function<void(Outbox &)>>("change");
    QTest::addRow("when something is written")
        << std::function([](Outbox &outbox) { QVERIFY(outbox.add(entry(9))); });
    QTest::addRow("when something is accepted")
        << std::function([](Outbox &outbox) { outbox.remove(entry(3).id); });
    QTest::addRow("when it is discarded")
        << std::function([](Outbox &outbox) { QVERIFY(outbox.discard(entry(3).id)); });
    QTest::addRow("at the end") << std::function([](Outbox &) {});
}

void TestOutbox::aDiscardThatAFullDiskDoesNotTakeIsToldAndTriedAgain()
{
    QFETCH(std::function<void(Outbox &)>, change);
    {
        const auto outbox = open(m_path);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(outbox->add(entry(i)));
        {
            const FullDisk full(rlim_t(contents().size()));
            QVERIFY(!outbox->discard(entry(1).id));
            QVERIFY2(outbox->problem().contains(m_path), qPrintable(outbox->problem()));
            QVERIFY(!outbox->contains(entry(1).id));
        }
        QCOMPARE(OutboxCodec::read(contents()).entries.size(), 3);
        change(*outbox);
    }
    const auto again = open(m_path);
    QVERIFY(!again->contains(entry(1).id));
    QVERIFY(again->contains(entry(2).id));
}

void TestOutbox::itDoesNotGrowWithWhatWasAccepted()
{
    const auto outbox = open(m_path);
    const QString text(20'000, u'x');
    QVERIFY(outbox->add(entry(0)));
    for (int i = 1; i <= 100; ++i) {
        QVERIFY(outbox->add(entry(i, text)));
        outbox->remove(entry(i).id);
        QVERIFY(contents().size() <= Outbox::CompactionSize + 2 * text.size());
    }
    QCOMPARE(OutboxCodec::read(contents()).entries, QList<OutboxEntry>({ entry(0) }));
    QVERIFY(!open(m_path)); // the lock outlived the file
}

void TestOutbox::whatIsAcceptedCostsNoMoreWhereMuchWaits()
{
    const auto outbox = open(m_path);
    OutboxContents all;
    for (int i = 0; i < Outbox::MaximumEntries / 4; ++i) {
        all.entries += entry(i, QString(10'000, u'x'));
        QVERIFY(outbox->add(all.entries.last()));
    }
    QVERIFY(contents().size() > 5 * Outbox::CompactionSize);
    // Of the processor's time, so that others may have it meanwhile.
    const auto begin = std::clock();
    QVERIFY(!OutboxCodec::write(all).isEmpty());
    const auto once = std::clock() - begin;
    for (const OutboxEntry &accepted : std::as_const(all.entries))
        outbox->remove(accepted.id);
    const auto spent = std::clock() - begin - once;
    QVERIFY2(spent < 30 * once, qPrintable(u"%1 times"_s.arg(spent / once)));
    QVERIFY(contents().size() < Outbox::CompactionSize);
}

void TestOutbox::itIsBounded()
{
    Outbox outbox;
    for (int i = 0; i < Outbox::MaximumEntries; ++i)
        QVERIFY(outbox.add(entry(i)));
    QVERIFY(!outbox.add(entry(Outbox::MaximumEntries)));
    QVERIFY(!outbox.problem().isEmpty());
    outbox.remove(entry(0).id);
    QVERIFY(outbox.add(entry(Outbox::MaximumEntries)));
}

void TestOutbox::onlyItsOwnerMayReadIt()
{
    QVERIFY(open(m_path)->add(entry(1)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
}

void TestOutbox::itIsReadAsItsFormatSays()
{
    // What an older program has written is read by a newer one.
    const QByteArray json
        = R"({"group":"x1","put":"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01","text":"hi","writtenAt":5})";
    const QByteArray sum
        = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(16);
    write(sum + ' ' + json + '\n');
    const auto outbox = open(m_path);
    QCOMPARE(outbox->entries().size(), 1);
    QCOMPARE(outbox->entries()[0].text, u"hi"_s);
    QCOMPARE(outbox->entries()[0].writtenAt, QDateTime::fromMSecsSinceEpoch(5, Qt::UTC));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
