// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace Limpid {

/// A choice among things that have names: some are given, some are the person's own, which can be
/// saved and removed.
class NamedChoice : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString placeholder; ///< while nothing is chosen; also the name for screen readers
        QString save; ///< what the button that saves does
        QString remove; ///< what the button that removes does
    };

    /// name: the objectName of the list; those of the buttons begin with it.
    NamedChoice(const QString &name, const Words &words, QWidget *parent = nullptr);

    /// What is chosen stays so if it is still there.
    void setNames(const QStringList &own, const QStringList &given);
    void setChoosable(bool on); ///< off: things can be saved, and nothing else

signals:
    void chosen(const QString &name, bool isOwn);
    void saveRequested(const QString &name); ///< not empty
    void removeRequested(const QString &name); ///< one of the person's own

private:
    void onActivated(int index);
    void askForName();
    void remove();
    void refresh();

    Words m_words;
    QComboBox *m_list;
    QToolButton *m_save;
    QToolButton *m_remove;
};

} // namespace Limpid
