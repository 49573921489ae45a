// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/rawbook.h"

#include "app-client/raw/rawtargetcodec.h"
#include "common/process/privatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Version = 1;

template<typename T>
void put(QList<T> &list, const T &entry)
{
    list.removeIf([&entry](const T &other) { return other.name == entry.name; });
    const auto behind
        = std::ranges::upper_bound(list, entry.name, {}, [](const T &e) { return e.name; });
    list.insert(behind, entry);
}

template<typename T>
QJsonArray toArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &entry : list)
        array += toJson(entry);
    return array;
}

} // namespace

RawBook::RawBook(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
}

// Before each change, too: another window's process may have written meanwhile.
void RawBook::read()
{
    m_problem = Problem::None;
    m_detail.clear();
    m_isLocked = false;
    QFile file(m_file);
    if (!file.exists())
        return;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray json = isOpen ? file.readAll() : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError) {
        m_problem = Problem::Unreadable;
        m_detail = file.errorString();
        m_isLocked = true;
        return;
    }
    file.close();
    if (json.isEmpty())
        return; // made, and never written
    const auto before = std::pair(m_targets, m_snippets);
    if (!readDocument(json))
        setAside();
    if (before != std::pair(m_targets, m_snippets))
        emit changed();
}

/// False: it is damaged; what of it can be read was taken.
bool RawBook::readDocument(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const int version = root.value(u"version"_s).toInt();
    if (version > Version) {
        m_problem = Problem::Newer;
        m_isLocked = true;
        return true;
    }
    if (version != Version)
        return false;
    QList<SavedTarget> targets;
    QList<Snippet> snippets;
    bool isWhole = true;
    for (const QJsonValue value : root.value(u"connections"_s).toArray()) {
        const auto target = targetFromJson(value.toObject());
        isWhole = isWhole && target;
        if (target)
            put(targets, *target);
    }
    for (const QJsonValue value : root.value(u"messages"_s).toArray()) {
        const auto snippet = snippetFromJson(value.toObject());
        isWhole = isWhole && snippet;
        if (snippet)
            put(snippets, *snippet);
    }
    m_targets = targets;
    m_snippets = snippets;
    return isWhole;
}

void RawBook::setAside()
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = u"%1.damaged-%2"_s.arg(m_file).arg(number);
        if (QFile::exists(aside))
            continue;
        m_isLocked = !QFile::rename(m_file, aside);
        m_problem = m_isLocked ? Problem::Unreadable : Problem::Damaged;
        m_detail = aside;
        emit wasSetAside();
        return;
    }
    m_isLocked = true;
    m_problem = Problem::Unreadable;
}

bool RawBook::save(const SavedTarget &target)
{
    read();
    QList<SavedTarget> targets = m_targets;
    put(targets, target);
    return write(targets, m_snippets);
}

bool RawBook::save(const Snippet &snippet)
{
    read();
    QList<Snippet> snippets = m_snippets;
    put(snippets, snippet);
    return write(m_targets, snippets);
}

bool RawBook::removeTarget(const QString &name)
{
    read();
    QList<SavedTarget> targets = m_targets;
    targets.removeIf([&name](const SavedTarget &saved) { return saved.name == name; });
    return write(targets, m_snippets);
}

bool RawBook::removeSnippet(const QString &name)
{
    read();
    QList<Snippet> snippets = m_snippets;
    snippets.removeIf([&name](const Snippet &snippet) { return snippet.name == name; });
    return write(m_targets, snippets);
}

bool RawBook::write(const QList<SavedTarget> &targets, const QList<Snippet> &snippets)
{
    if (m_isLocked)
        return false;
    const QJsonObject root { { u"version"_s, Version },
                             { u"connections"_s, toArray(targets) },
                             { u"messages"_s, toArray(snippets) } };
    QSaveFile file(m_file); // takes over who may read it
    const bool isWritten = makePrivate(m_file) && file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(root).toJson()) >= 0 && file.commit();
    if (!isWritten) {
        m_problem = Problem::Unwritable;
        m_detail = file.error() == QFileDevice::NoError ? m_file : file.errorString();
        return false;
    }
    m_problem = Problem::None;
    m_targets = targets;
    m_snippets = snippets;
    emit changed();
    return true;
}

} // namespace Limpid
