// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/serverwindow.h"
#include "app-server/gui/settingsdialog.h"
#include "app-server/gui/settingwords.h"
#include "app-server/options/serversettings.h"
#include "common/gui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// The form with every option of the command line, filled in as a person would.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyFieldHasWords();
    void whatHoldsAnywayIsNotSaved();
    void everyKindIsFilledInAndComesBack();
    void whatTheCommandLineRefusesCannotBeSaved_data();
    void whatTheCommandLineRefusesCannotBeSaved();
    void whatCouldNotBeKeptStaysOnTheScreen();
    void defaultsComeBack();
    void everythingHasANameForScreenReaders();
    void theWindowSavesWhatWasFilledIn();
    void theWindowStandsWhereItStood();

private:
    void open(const OptionValues &values = {});
    template<typename T>
    [[nodiscard]] T &find(const QString &name) const
    {
        return *m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] QPushButton &button(QDialogButtonBox::StandardButton which) const
    {
        return *m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsDialog> m_dialog;
    OptionValues m_kept;
    bool m_isDiskFull = false;
};

void TestSettingsDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestSettingsDialog::init()
{
    open();
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
}

void TestSettingsDialog::open(const OptionValues &values)
{
    m_dialog = std::make_unique<SettingsDialog>(values, [this](const OptionValues &kept) {
        m_kept = kept;
        return !m_isDiskFull;
    });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSettingsDialog::everyFieldHasWords()
{
    for (const OptionField &field : optionFields()) {
        QVERIFY2(!SettingWords::label(field).isEmpty(), qPrintable(field.name));
        QVERIFY2(m_dialog->findChild<QWidget *>(field.name), qPrintable(field.name));
    }
}

void TestSettingsDialog::whatHoldsAnywayIsNotSaved()
{
    QVERIFY(m_dialog->values().isEmpty());
    QVERIFY(button(QDialogButtonBox::Save).isEnabled());
    find<QSpinBox>(u"port"_s).setValue(9000);
    QCOMPARE(m_dialog->values(), OptionValues({ { u"port"_s, { u"9000"_s } } }));
    find<QSpinBox>(u"port"_s).setValue(8765);
    QVERIFY(m_dialog->values().isEmpty());
}

void TestSettingsDialog::everyKindIsFilledInAndComesBack()
{
    find<QSpinBox>(u"max-message"_s).setValue(4096);
    QTest::keyClicks(&find<QLineEdit>(u"secret"_s), u"open sesame"_s);
    find<QPlainTextEdit>(u"allow-origin"_s).setPlainText(u".example\n\nhttps://a.example"_s);
    find<QLineEdit>(u"history"_s).setText(u"/tmp/chat.db"_s);
    find<QComboBox>(u"durability"_s).setCurrentIndex(1);
    const OptionValues expected { { u"max-message"_s, { u"4096"_s } },
                                  { u"secret"_s, { u"open sesame"_s } },
                                  { u"allow-origin"_s, { u".example"_s, u"https://a.example"_s } },
                                  { u"history"_s, { u"/tmp/chat.db"_s } },
                                  { u"durability"_s, { u"full"_s } } };
    QCOMPARE(m_dialog->values(), expected);
    open(expected);
    QCOMPARE(m_dialog->values(), expected);
    open({ { u"no-history"_s, { QString() } } });
    QVERIFY(find<QCheckBox>(u"no-history"_s).isChecked());
}

void TestSettingsDialog::whatTheCommandLineRefusesCannotBeSaved_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no address") << u"listen"_s << u"nowhere"_s;
    QTest::newRow("a certificate alone") << u"tls-cert"_s << u"/none.pem"_s;
    QTest::newRow("a key that seals nothing") << u"layer-prefix"_s << u"else"_s;
    QTest::newRow("no type") << u"event-type"_s << u"!"_s;
}

void TestSettingsDialog::whatTheCommandLineRefusesCannotBeSaved()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    find<QLineEdit>(field).setText(text);
    QVERIFY(!button(QDialogButtonBox::Save).isEnabled());
    QVERIFY(find<QLabel>(u"settingsProblem"_s).text().contains(u"--"_s));
    find<QLineEdit>(field).clear();
    QVERIFY(button(QDialogButtonBox::Save).isEnabled());
    QVERIFY(find<QLabel>(u"settingsProblem"_s).text().isEmpty());
}

void TestSettingsDialog::whatCouldNotBeKeptStaysOnTheScreen()
{
    find<QSpinBox>(u"port"_s).setValue(9000);
    m_isDiskFull = true;
    button(QDialogButtonBox::Save).click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!find<QLabel>(u"settingsProblem"_s).text().isEmpty());
    m_isDiskFull = false;
    button(QDialogButtonBox::Save).click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_kept, OptionValues({ { u"port"_s, { u"9000"_s } } }));
}

void TestSettingsDialog::defaultsComeBack()
{
    open({ { u"port"_s, { u"9000"_s } }, { u"no-history"_s, { QString() } } });
    QCOMPARE(m_dialog->values().size(), 2);
    button(QDialogButtonBox::RestoreDefaults).click();
    QVERIFY(m_dialog->values().isEmpty());
}

void TestSettingsDialog::everythingHasANameForScreenReaders()
{
    auto &tabs = find<QTabWidget>(u"settingTabs"_s);
    for (int page = 0; page < tabs.count(); ++page) {
        tabs.setCurrentIndex(page);
        for (QWidget *widget : tabs.currentWidget()->findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith("qt_"_L1); // of what is asked, too
            if (isPart || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
}

void TestSettingsDialog::theWindowSavesWhatWasFilledIn()
{
    const QTemporaryDir folder;
    ServerSettings settings(folder.filePath(u"server.conf"_s));
    ServerApplication served;
    Engine engine(served);
    ServerWindow window(engine, *m_theme, {});
    auto &action = *window.findChild<QAction *>(u"actionSettings"_s);
    QVERIFY(!action.isEnabled()); // there is no place to keep them
    window.rememberIn(settings);
    window.show();
    action.trigger();
    auto *dialog = window.findChild<SettingsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"port"_s)->setValue(9000);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(settings.options(), OptionValues({ { u"port"_s, { u"9000"_s } } }));
    QTRY_VERIFY(!window.findChild<SettingsDialog *>());
}

void TestSettingsDialog::theWindowStandsWhereItStood()
{
    const QTemporaryDir folder;
    ServerSettings settings(folder.filePath(u"server.conf"_s));
    ServerApplication served;
    Engine engine(served);
    {
        ServerWindow window(engine, *m_theme, {});
        window.rememberIn(settings);
        window.show();
        window.resize(1111, 777);
        window.close();
    }
    ServerWindow again(engine, *m_theme, {});
    again.rememberIn(settings);
    QCOMPARE(again.size(), QSize(1111, 777));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
