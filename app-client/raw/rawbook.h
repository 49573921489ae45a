// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/raw/rawtarget.h"

#include <QObject>

namespace Limpid {

/// A connection with the name it was saved under.
struct SavedTarget
{
    QString name;
    RawTarget target;

    friend bool operator==(const SavedTarget &, const SavedTarget &) = default;
};

/// A message with the name it was saved under, as it was written.
struct Snippet
{
    QString name;
    bool isHex = false; ///< text is bytes in hexadecimal digits
    QString text;

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// The names alone, in the same order.
template<typename T>
[[nodiscard]] QStringList namesOf(const QList<T> &entries)
{
    QStringList names;
    for (const T &entry : entries)
        names += entry.name;
    return names;
}

/// What a person has saved for raw mode, in one file that is written with every change.
///
/// The file may hold passwords (headers): only the person whose it is may read it (mode 0600). A
/// damaged one is set aside, never deleted; one of a newer Limpid is left alone.
class RawBook : public QObject
{
    Q_OBJECT

public:
    enum class Problem : quint8 {
        None,
        Unreadable, ///< see detail(); nothing can be saved
        Damaged, ///< it was set aside as detail(), and a new one begun
        Newer, ///< it is of a newer Limpid; nothing can be saved
        Unwritable, ///< see detail(); the change is not saved
    };

    /// Reads the file; none there: nothing is saved yet.
    explicit RawBook(QString file, QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedTarget> &targets() const { return m_targets; } ///< by name
    [[nodiscard]] const QList<Snippet> &snippets() const { return m_snippets; } ///< by name
    /// In the place of the one of the same name, if there is one. False: it is not on the disk, and
    /// nothing has changed; see problem().
    bool save(const SavedTarget &target);
    bool save(const Snippet &snippet); ///< the same
    bool removeTarget(const QString &name); ///< the same; none of the name: true
    bool removeSnippet(const QString &name); ///< the same

    [[nodiscard]] Problem problem() const { return m_problem; } ///< of the newest reading or change
    [[nodiscard]] const QString &detail() const { return m_detail; }

signals:
    void changed();
    void wasSetAside(); ///< the file was damaged; see detail(), which has what is meant

private:
    void read();
    [[nodiscard]] bool readDocument(const QByteArray &json);
    void setAside();
    [[nodiscard]] bool write(const QList<SavedTarget> &targets, const QList<Snippet> &snippets);

    QString m_file;
    QList<SavedTarget> m_targets;
    QList<Snippet> m_snippets;
    Problem m_problem = Problem::None;
    QString m_detail;
    bool m_isLocked = false; ///< the file is not ours to write
};

} // namespace Limpid
