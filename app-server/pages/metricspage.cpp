// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/pages/metricspage.h"

#include <algorithm>
#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

namespace Limpid {

namespace {

constexpr double MicrosecondsPerSecond = 1e6;

/// One line of a figure.
struct Sample
{
    double value = 0;
    std::vector<prometheus::ClientMetric::Label> labels;
};

/// What one figure is called, and where in a snapshot it is found.
struct Figure
{
    prometheus::MetricType type;
    const char *name;
    const char *help;
    std::vector<Sample> (*read)(const EngineSnapshot &snapshot);
};

std::vector<Sample> one(double value)
{
    return { { value, {} } };
}

template<auto Member>
std::vector<Sample> valueOf(const EngineSnapshot &snapshot)
{
    return one(double(snapshot.*Member));
}

template<auto Member>
std::vector<Sample> counterOf(const EngineSnapshot &snapshot)
{
    return one(double(snapshot.counters.*Member));
}

std::vector<Sample> connectionsByState(const EngineSnapshot &snapshot)
{
    static constexpr const char *Names[] = { "connecting", "open", "closing" };
    std::vector<Sample> samples;
    for (size_t i = 0; i < std::size(Names); ++i)
        samples.push_back({ double(snapshot.connectionCounts[i]), { { "state", Names[i] } } });
    return samples;
}

std::vector<Sample> skipped(const EngineSnapshot &snapshot)
{
    return { { double(snapshot.counters.skippedSlow), { { "cause", "slow" } } },
             { double(snapshot.counters.skippedClosing), { { "cause", "closing" } } } };
}

std::vector<Sample> byCause(const QMap<QByteArray, quint64> &causes)
{
    std::vector<Sample> samples;
    for (auto cause = causes.cbegin(); cause != causes.cend(); ++cause)
        samples.push_back({ double(cause.value()), { { "cause", cause.key().toStdString() } } });
    return samples;
}

std::vector<Sample> refused(const EngineSnapshot &snapshot)
{
    return byCause(snapshot.counters.refused);
}

std::vector<Sample> layerLost(const EngineSnapshot &snapshot)
{
    return byCause(snapshot.counters.layerLost);
}

std::vector<Sample> closes(const EngineSnapshot &snapshot)
{
    std::vector<Sample> samples;
    const auto add = [&samples](const char *direction, const QMap<quint16, quint64> &codes) {
        for (auto code = codes.cbegin(); code != codes.cend(); ++code)
            samples.push_back(
                { double(code.value()),
                  { { "code", std::to_string(code.key()) }, { "direction", direction } } });
    };
    add("sent", snapshot.counters.closesSent);
    add("received", snapshot.counters.closesReceived);
    return samples;
}

std::vector<Sample> loopLags(const EngineSnapshot &snapshot)
{
    std::vector<Sample> samples;
    for (qsizetype worker = 0; worker < snapshot.loopLags.size(); ++worker)
        samples.push_back({ double(snapshot.loopLags[worker]) / MicrosecondsPerSecond,
                            { { "worker", std::to_string(worker) } } });
    return samples;
}

constexpr auto Counter = prometheus::MetricType::Counter;
constexpr auto Gauge = prometheus::MetricType::Gauge;

using Counters = EngineCounters;
using Snapshot = EngineSnapshot;

// clang-format off: a figure a line or two
const Figure Figures[] = {
    { Gauge, "limpid_connections", "WebSockets by readyState.", connectionsByState },
    { Gauge,
      "limpid_slow_connections",
      "WebSockets above the high-water mark.",
      valueOf<&Snapshot::slow> },
    { Gauge, "limpid_groups", "Groups with members.", valueOf<&Snapshot::groupCount> },
    { Counter,
      "limpid_connections_total",
      "TCP connections accepted.",
      counterOf<&Counters::accepted> },
    { Counter, "limpid_websockets_total", "WebSockets opened.", counterOf<&Counters::opened> },
    { Counter,
      "limpid_messages_received_total",
      "Messages clients sent.",
      counterOf<&Counters::messagesReceived> },
    { Counter,
      "limpid_bytes_received_total",
      "Payload bytes clients sent.",
      counterOf<&Counters::bytesReceived> },
    { Counter,
      "limpid_deliveries_total",
      "Messages written to a client.",
      counterOf<&Counters::messagesSent> },
    { Counter,
      "limpid_bytes_sent_total",
      "Payload bytes written to clients.",
      counterOf<&Counters::bytesSent> },
    { Counter, "limpid_deliveries_skipped_total", "Messages not written to a client.", skipped },
    { Counter,
      "limpid_rate_pauses_total",
      "Times a client was not read for sending too fast.",
      counterOf<&Counters::paused> },
    { Counter,
      "limpid_keepalive_pings_total",
      "Pings to silent clients.",
      counterOf<&Counters::pings> },
    { Counter,
      "limpid_keepalive_timeouts_total",
      "Clients that answered none.",
      counterOf<&Counters::givenUp> },
    { Counter,
      "limpid_handshakes_refused_total",
      "Requests answered with an HTTP error.",
      refused },
    { Counter,
      "limpid_closes_total",
      "WebSockets by the code of the first Close frame; 1006: there was none.",
      closes },
    { Counter,
      "limpid_layer_messages_lost_total",
      "Messages of the channel layer that did not reach a consumer.",
      layerLost },
    { Gauge,
      "limpid_buffered_bytes",
      "Bytes written and not yet taken by the kernel.",
      valueOf<&Snapshot::bufferedAmount> },
    { Gauge,
      "limpid_buffered_bytes_max",
      "The same of the client with most.",
      valueOf<&Snapshot::largestBuffer> },
    { Gauge,
      "limpid_event_loop_lag_seconds",
      "How late a worker was for its last tick.",
      loopLags },
};
// clang-format on

prometheus::MetricFamily family(const Figure &figure, const EngineSnapshot &snapshot)
{
    prometheus::MetricFamily family { figure.name, figure.help, figure.type, {} };
    for (const auto &sample : figure.read(snapshot)) {
        prometheus::ClientMetric metric;
        metric.label = sample.labels;
        (figure.type == Counter ? metric.counter.value : metric.gauge.value) = sample.value;
        family.metric.push_back(metric);
    }
    return family;
}

} // namespace

MetricsPage::MetricsPage(std::function<EngineSnapshot()> source)
    : m_source(std::move(source))
{
}

HttpAnswer MetricsPage::get(const RequestHead &) const
{
    const auto snapshot = m_source();
    std::vector<prometheus::MetricFamily> families;
    for (const auto &figure : Figures)
        families.push_back(family(figure, snapshot));
    return { 200,
             { { "Content-Type", "text/plain; version=0.0.4; charset=utf-8" },
               { "Cache-Control", "no-store" } },
             QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families)) };
}

} // namespace Limpid
