// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/framerule.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPlainTextEdit;
class QTabBar;
class QToolButton;

namespace Limpid {

/// The fields of a frame that is made by hand: its bits, its opcode, and its payload as text or in
/// hexadecimal digits.
class FrameEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FrameEditor(QWidget *parent = nullptr);

    /// Nothing while the payload is no such thing; problem() says why.
    [[nodiscard]] std::optional<HandFrame> frame() const;
    /// Shows it, the payload as text if it is one; says changed() and not edited().
    void setFrame(const HandFrame &frame);
    [[nodiscard]] QString problem() const; ///< empty: there is none

signals:
    void changed();
    void edited(); ///< by the person; after changed()

private:
    [[nodiscard]] QToolButton *addBit(const QString &name, const QString &what, QHBoxLayout &to);
    [[nodiscard]] std::optional<QByteArray> payload() const;
    void setPayload(const QByteArray &payload, int form);
    void buildPayload();
    void onFormChanged(int form);
    void onEdited();
    void showBits();

    QComboBox *m_opcode;
    QToolButton *m_fin;
    QList<QToolButton *> m_rsv; ///< RSV1 to RSV3
    QToolButton *m_mask;
    QTabBar *m_forms;
    QPlainTextEdit *m_payload;
    bool m_isNoText = false; ///< what was to be shown as text is none
    bool m_isFilling = false;
};

} // namespace Limpid
