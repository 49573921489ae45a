// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/headless/headlessclient.h"
#include "app-client/headless/ndjsonwriter.h"
#include "app-client/options/clientoptions.h"
#include "common/process/descriptorwriter.h"

#include <QObject>

#include <memory>

namespace Limpid {

/// limpid-client without its window: joins the script, stdout and the program's end.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    /// Runs the event loop until the connection is closed and all of it is written. options have
    /// headless set, and a nick unless it is raw. Answers the exit code: 0 after a clean close,
    /// 1 after another end, 2 for bad usage.
    [[nodiscard]] static int exec(const ClientOptions &options);

private:
    HeadlessRun(std::unique_ptr<WebSocket> webSocket, HeadlessScript script, qint64 maxPayload);

    void onSignal();
    void onFinished(const QString &why);
    void onOutputDrained();
    void onOutputFailed(int error);

    DescriptorWriter m_output;
    NdjsonWriter m_writer;
    HeadlessClient m_client;
    bool m_isStopping = false;
    bool m_isFinished = false;
    int m_exitCode = 0;
};

} // namespace Limpid
