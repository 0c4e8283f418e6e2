#include "app/check/results/report_output.h"

#include "app/widgets/texts/finding_text.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <array>

namespace jotscope {

namespace {

struct FormatRow
{
    ReportFormat format;
    const char *filter; ///< in context "ReportOutput"
};

constexpr std::array kFormats = {
    FormatRow{ReportFormat::Html, QT_TRANSLATE_NOOP("ReportOutput", "Page for people (*.html)")},
    FormatRow{ReportFormat::Json, QT_TRANSLATE_NOOP("ReportOutput", "JSON (*.json)")},
    FormatRow{ReportFormat::JUnit, QT_TRANSLATE_NOOP("ReportOutput", "JUnit XML (*.xml)")},
};

} // namespace

QString reportFilters()
{
    QStringList filters;
    for (const FormatRow &row : kFormats)
        filters << QCoreApplication::translate("ReportOutput", row.filter);
    return filters.join(QStringLiteral(";;"));
}

ReportFormat reportFormatOf(const QString &path)
{
    for (const ReportFormat format : reportFormats()) {
        const std::string_view name = reportFileName(format);
        const std::string_view ending = name.substr(name.rfind('.'));
        if (path.endsWith(QLatin1String(ending.data(), static_cast<qsizetype>(ending.size())),
                          Qt::CaseInsensitive))
            return format;
    }
    return ReportFormat::Html;
}

QByteArray writtenReport(const CheckRun &run, ReportFormat format, Qt::LayoutDirection direction)
{
    const ReportLanguage language{[](const char *context, const char *english) {
                                      return QCoreApplication::translate(context, english).toStdString();
                                  },
                                  [](const Finding &finding) { return findingWords(finding).toStdString(); },
                                  direction == Qt::RightToLeft};
    return QByteArray::fromStdString(writeReport(run, format, language));
}

QString saveReport(const QByteArray &report, const QString &path)
{
    QSaveFile file(path);
    const bool isWhole =
        file.open(QSaveFile::WriteOnly) && file.write(report) == report.size() && file.commit();
    return isWhole ? QString() : file.errorString();
}

} // namespace jotscope
