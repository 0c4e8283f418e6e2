#pragma once

#include "app/keys/intake/key_source.h"
#include "app/widgets/task.h"

#include <QObject>
#include <QStringList>

#include <deque>

namespace jotscope {

/// Keys on their way in: texts, files and folders are read on a worker, one after the other. What is
/// encrypted waits until somebody gives its passphrase or passes it over.
class KeyIntake : public QObject
{
    Q_OBJECT

public:
    explicit KeyIntake(QObject *parent = nullptr);
    ~KeyIntake() override;

    void readText(const QByteArray &utf8);
    void readSecret(const QByteArray &utf8, SecretEncoding encoding);
    /// Files, and folders with all that is in them. Of a folder, files that are no keys are passed over.
    void readPaths(const QStringList &paths);
    void cancel();

    /// What waits for its passphrase first; empty when nothing does.
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }
    [[nodiscard]] QString waitingFor() const;
    [[nodiscard]] bool wasPassphraseWrong() const { return m_wasWrong; }
    void usePassphrase(SecretBytes passphrase);
    void passOver(); ///< the key that waits

    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

signals:
    /// Read: keys, and what could not be. `passedOver` counts files of a folder that are no keys.
    void taken(const jotscope::SourceKeys &keys, int passedOver);
    /// A file that was chosen holds no key in any format, but may be a secret as it is.
    void secretFound(const QByteArray &content);
    void stateChanged(); ///< busy, waiting, or no longer

private:
    /// What a run of the worker found.
    struct Batch
    {
        SourceKeys keys;
        std::vector<KeySource> waiting;
        QByteArray secret;
        int passedOver = 0;
    };

    static void read(Batch &batch, const KeySource &source);
    static Batch readFiles(const QStringList &paths, const std::stop_token &stop);
    using Work = std::function<Batch(const std::stop_token &)>;
    void run(Work work); ///< once what came before it is read
    void runNext();
    void takeOpened(Batch batch);
    void take(Batch batch);

    std::deque<KeySource> m_waiting;
    std::deque<Work> m_queue;
    bool m_wasWrong = false;
    Task<Batch> m_task;
};

} // namespace jotscope
