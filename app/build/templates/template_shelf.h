#pragma once

#include "app/widgets/task.h"
#include "core/build/templates/token_template.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace jotscope {

/// Templates of one's own, each a file of its name in one folder, which any editor and the command line read
/// too. Holds no keys: a template has none. Files are read and written on a worker, one after the other.
class TemplateShelf : public QObject
{
    Q_OBJECT

public:
    struct OwnTemplate
    {
        QString name;
        Result<TokenTemplate> shape; ///< or what is wrong with the file
    };

    /// In the folder for this program's data unless told otherwise.
    explicit TemplateShelf(QObject *parent = nullptr);
    explicit TemplateShelf(QString folder, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<OwnTemplate> &templates() const { return m_templates; } ///< by name
    [[nodiscard]] const OwnTemplate *find(const QString &name) const;                       ///< null for none
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

    /// Why nothing can be called `name`; empty where it can.
    [[nodiscard]] static QString faultOf(const QString &name);

    void reload();
    void save(const QString &name, const TokenTemplate &shape); ///< in the place of one of that name
    void rename(const QString &from, const QString &to);        ///< never over another
    void remove(const QString &name);
    void undoRemoval(); ///< the one removed last comes back as it was
    [[nodiscard]] bool canUndo() const { return !m_removed.empty(); }

signals:
    void changed();
    void saved(const QString &name); ///< under this name there is what was wanted there
    void removed(const QString &name);
    void failed(const QString &text);

private:
    struct Outcome
    {
        QString failure;
        std::vector<OwnTemplate> templates;
        QByteArray removed; ///< what the file held
    };
    using Step = std::function<Outcome()>;
    using Then = std::function<void(const Outcome &)>;

    [[nodiscard]] QString pathOf(const QString &name) const;
    void run(Step step, Then then);
    void runNext();
    void take(const Outcome &outcome, const Then &then);

    QString m_folder;
    std::vector<OwnTemplate> m_templates;
    std::vector<std::pair<QString, QByteArray>> m_removed;
    std::deque<std::pair<Step, Then>> m_waiting;
    Task<Outcome> m_task;
};

} // namespace jotscope
