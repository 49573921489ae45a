// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/rawbook.h"

#include "app-client/raw/rawtargetcodec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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
    if (!readDocument(json))
        setAside();
}

/// False: it is damaged, and nothing was taken from it.
bool RawBook::readDocument(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const int version = root.value(u"version"_s).toInt();
    if (version > Version) {
        m_problem = Problem::Newer;
        m_isLocked = true;
        return true;
    }
    QList<SavedTarget> targets;
    QList<Snippet> snippets;
    for (const QJsonValue value : root.value(u"connections"_s).toArray()) {
        const auto target = targetFromJson(value.toObject());
        if (!target)
            return false;
        put(targets, *target);
    }
    for (const QJsonValue value : root.value(u"messages"_s).toArray()) {
        const auto snippet = snippetFromJson(value.toObject());
        if (!snippet)
            return false;
        put(snippets, *snippet);
    }
    m_targets = targets;
    m_snippets = snippets;
    return version == Version;
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
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(root).toJson()) >= 0 && file.commit();
    if (!isWritten) {
        m_problem = Problem::Unwritable;
        m_detail = file.errorString();
        return false;
    }
    m_targets = targets;
    m_snippets = snippets;
    emit changed();
    return true;
}

} // namespace Limpid
