#pragma once

#include "core/check/report/check_report.h"

#include <QByteArray>
#include <QString>

namespace jotscope {

/// For a file dialog, in the order of the formats.
QString reportFilters();

/// The format that the path's ending asks for; the page for people for an unknown one.
ReportFormat reportFormatOf(const QString &path);

/// In the person's language, where it is for people.
QByteArray writtenReport(const CheckRun &run, ReportFormat format, Qt::LayoutDirection direction);

/// The whole file or none of it; what went wrong in words, or nothing.
QString saveReport(const QByteArray &report, const QString &path);

} // namespace jotscope
