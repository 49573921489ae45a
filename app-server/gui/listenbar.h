// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/enginecontrol.h"

#include <QFrame>
#include <QUrl>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Limpid {

class Figure;
class ServerFigures;
class StatePill;
class Theme;

/// The top of the window: whether the server listens, where, for whom, and how it is doing.
///
/// While stopped the address is chosen here; while listening it is shown and can be copied.
class ListenBar : public QFrame
{
    Q_OBJECT

public:
    explicit ListenBar(const Theme &theme, QWidget *parent = nullptr);

    /// What to choose from at first: the address and the port of the configuration.
    void setConfig(const EngineConfig &config);
    /// The configuration with the address and the port as chosen.
    [[nodiscard]] EngineConfig config(const EngineConfig &base) const;

    void setState(EngineControl::State state);
    void setUrl(const QUrl &url); ///< as the engine listens
    [[nodiscard]] QString shownAddress() const; ///< as others may use it
    void setFigures(const ServerFigures &figures);
    void copyAddress();

signals:
    void stopRequested();
    void shareRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildAddress();
    QWidget *buildChoice();
    QWidget *buildFigures();
    void refreshPill();
    void fitFigures();
    [[nodiscard]] QString scopeWords() const;

    const Theme &m_theme;
    QPushButton *m_stop;
    StatePill *m_pill;
    QWidget *m_listening;
    QWidget *m_choice;
    QWidget *m_figures;
    QLabel *m_address;
    QLabel *m_for;
    QToolButton *m_copy;
    QToolButton *m_share;
    QComboBox *m_scope;
    QSpinBox *m_port;
    Figure *m_clients;
    Figure *m_groups;
    Figure *m_messages;
    Figure *m_buffered;
    Figure *m_up;
    QUrl m_url;
    EngineControl::State m_state = EngineControl::State::Stopped;
};

} // namespace Limpid
