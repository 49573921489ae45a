// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"

#include <QStackedWidget>

class QPlainTextEdit;
class QTabBar;
class QTreeView;

namespace Limpid {

class JsonHighlighter;
class JsonTreeModel;
class Theme;

/// The payload of one line of the log: as a tree, as text, as bytes.
class PayloadView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PayloadView(const Theme &theme, QWidget *parent = nullptr);

    void setEntry(const LogEntry *entry); ///< copied; nullptr: none
    /// Which form is shown; for the owner to put above. Has its own parent until then.
    [[nodiscard]] QTabBar &forms() const { return *m_forms; }

private:
    void buildForms();
    void buildText();
    void buildTree(const Theme &theme);
    void showPayload();
    [[nodiscard]] bool showTree();
    [[nodiscard]] QString textOf(const LogEntry &entry) const;

    LogEntry m_entry;
    bool m_hasEntry = false;
    QTabBar *m_forms;
    QPlainTextEdit *m_text;
    QTreeView *m_tree;
    JsonTreeModel *m_json;
    JsonHighlighter *m_highlighter;
};

} // namespace Limpid
