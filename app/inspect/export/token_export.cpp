#include "app/inspect/export/token_export.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QWidget>

#include <memory>

namespace jotscope {

TokenExport::TokenExport(Source source, QWidget *page)
    : QObject(page), m_source(std::move(source)), m_page(page)
{}

TokenExport::~TokenExport() = default;

ExportSetting TokenExport::setting(Instant at) const
{
    return exportSetting(m_areValuesRedacted ? Redaction::Values : Redaction::Secrets, at,
                         m_page->layoutDirection());
}

void TokenExport::copy(ExportFormat format)
{
    const auto [token, at] = m_source();
    if (!token)
        return;
    m_copying.run([inspected = *token, setting = setting(at),
                   format](const std::stop_token &) { return exportedCopy(inspected, setting, format); },
                  [this](const ExportCopy &copied) {
                      putOnClipboard(copied);
                      emit told(m_areValuesRedacted ? tr("Copied, values redacted") : tr("Copied"));
                      emit busyChanged();
                  });
    emit busyChanged();
}

void TokenExport::save(const QString &path)
{
    const auto [token, at] = m_source();
    if (!token)
        return;
    const ExportFormat format = exportFormatOf(path).value_or(ExportFormat::Json);
    m_saving.run(
        [inspected = *token, setting = setting(at), format, path](const std::stop_token &) {
            return saveExport(exportedBytes(inspected, setting, format), path);
        },
        [this, path](const QString &failure) {
            if (failure.isEmpty())
                emit told(tr("%1 is written", "a path").arg(path));
            else
                emit failed(tr("%1 could not be written: %2", "a path and what is wrong").arg(path, failure));
            emit busyChanged();
        });
    emit busyChanged();
}

void TokenExport::chooseFile()
{
    if (!m_source().first)
        return;
    QString filter;
    QString path = QFileDialog::getSaveFileName(m_page->window(), tr("Save the Token"),
                                                QStringLiteral("token.html"), exportFilters(), &filter);
    if (path.isEmpty())
        return;
    if (!exportFormatOf(path)) {
        static const QRegularExpression kEnding(QStringLiteral("\\*(\\.\\w+)"));
        path += kEnding.match(filter).captured(1);
    }
    save(path);
}

void TokenExport::choosePrinter()
{
    if (!m_source().first)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Token"));
    QPrintDialog dialog(printer.get(), m_page->window());
    dialog.setWindowTitle(tr("Print the Token"));
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

void TokenExport::print(const std::shared_ptr<QPagedPaintDevice> &device)
{
    const auto [token, at] = m_source();
    if (!token)
        return;
    m_printing.run([inspected = *token, setting = setting(at)](
                       const std::stop_token &) { return cutForPaper(exportSheet(inspected, setting)); },
                   [this, device](const ExportSheet &sheet) {
                       printExport(sheet, *device);
                       emit told(tr("Printed"));
                       emit busyChanged();
                   });
    emit busyChanged();
}

} // namespace jotscope
