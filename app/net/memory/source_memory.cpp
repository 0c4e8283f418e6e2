#include "app/net/memory/source_memory.h"

#include <chrono>
#include <utility>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kPause{300}; ///< a fetch changes more than one thing

} // namespace

SourceMemory::SourceMemory(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &SourceMemory::write);
}

SourceMemory::~SourceMemory()
{
    if (m_unsaved)
        write();
    m_worker.waitForDone();
}

void SourceMemory::load(std::function<void(KnownSources)> done)
{
    m_worker.start([this, done = std::move(done)] {
        const auto deliver = [done, sources = readSourceFile(m_path)] {
            done(sources);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void SourceMemory::save(KnownSources sources)
{
    m_unsaved = std::move(sources);
    m_soon.start();
}

void SourceMemory::write()
{
    m_soon.stop();
    m_worker.start([this, sources = *std::exchange(m_unsaved, std::nullopt)] {
        const QString problem = writeSourceFile(m_path, sources);
        if (problem.isEmpty())
            return;
        const auto tell = [this, problem] {
            emit failed(m_path, problem);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace jotscope
