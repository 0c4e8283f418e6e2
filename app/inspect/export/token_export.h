#pragma once

#include "app/inspect/export/export_output.h"
#include "app/widgets/task.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

class QWidget;

namespace jotscope {

/// Takes the current token out of the program: copied, saved, printed, with its secrets redacted always and
/// its values on request. A worker writes it.
class TokenExport : public QObject
{
    Q_OBJECT

public:
    /// The token, null when there is none, and the instant that its verdicts are as of.
    using Source = std::function<std::pair<const InspectedToken *, Instant>()>;

    TokenExport(Source source, QWidget *page);
    ~TokenExport() override;

    void setValuesRedacted(bool areRedacted) { m_areValuesRedacted = areRedacted; }
    void copy(ExportFormat format);
    /// In the format that the path's ending asks for, decoded JSON for an unknown one.
    void save(const QString &path);
    void chooseFile();
    void choosePrinter();
    void print(const std::shared_ptr<QPagedPaintDevice> &device);

    [[nodiscard]] bool isBusy() const
    {
        return m_copying.isRunning() || m_saving.isRunning() || m_printing.isRunning();
    }

signals:
    void told(const QString &text); ///< what was done
    void failed(const QString &text);
    void busyChanged();

private:
    [[nodiscard]] ExportSetting setting(Instant at) const;

    Source m_source;
    QWidget *m_page;
    bool m_areValuesRedacted = false;
    Task<ExportCopy> m_copying;
    Task<QString> m_saving;
    Task<ExportSheet> m_printing;
};

} // namespace jotscope
