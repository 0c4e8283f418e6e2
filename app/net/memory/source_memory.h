#pragma once

#include "app/net/memory/source_file.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace jotscope {

/// Keeps the file of what is known of published key sets in step, on one worker, so that no older state comes
/// last. Of two programs that run, the last one to write counts: nothing is lost that cannot be fetched
/// again.
class SourceMemory : public QObject
{
    Q_OBJECT

public:
    SourceMemory(QString path, QObject *parent);
    ~SourceMemory() override; ///< once all is written

    /// `done` has what the file holds.
    void load(std::function<void(KnownSources)> done);
    void save(KnownSources sources); ///< soon; of several the last

signals:
    void failed(const QString &path, const QString &reason);

private:
    void write();

    QString m_path;
    QThreadPool m_worker;
    QTimer m_soon;
    std::optional<KnownSources> m_unsaved;
};

} // namespace jotscope
