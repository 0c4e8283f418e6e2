#pragma once

#include "app/widgets/task.h"
#include "core/build/batch/rows.h"
#include "core/build/build_token.h"
#include "core/inspect/inspection.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace jotscope {

/// Makes the token of a draft on a worker, and has the same core inspect it. The last token stays until the
/// next one is there; a draft of which none can be made leaves it and says why.
class BuildSession : public QObject
{
    Q_OBJECT

public:
    explicit BuildSession(QObject *parent = nullptr);

    void build(const TokenDraft &draft);
    /// The first row fills the columns of placeholders from now on.
    void setRows(std::shared_ptr<const RowTable> rows) { m_rows = std::move(rows); }
    void cancel(); ///< what is not built yet
    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }
    [[nodiscard]] Instant now() const { return m_clock(); }

    [[nodiscard]] const BuiltToken &token() const { return m_token; }
    [[nodiscard]] const Inspection &inspection() const { return m_inspection; }
    [[nodiscard]] const std::optional<DraftFault> &fault() const { return m_fault; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

signals:
    void built(); ///< a token, or the fault of the draft
    void busyChanged();

private:
    struct Outcome
    {
        DraftResult<BuiltToken> token;
        Inspection inspection;
    };

    void take(Outcome outcome);

    std::function<Instant()> m_clock;
    std::shared_ptr<const RowTable> m_rows;
    BuiltToken m_token;
    Inspection m_inspection;
    std::optional<DraftFault> m_fault;
    Task<Outcome> m_task;
};

} // namespace jotscope
