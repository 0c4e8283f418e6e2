#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace jotscope {

/// What is to be built: header and payload as text, which form and JSON both show. Knows every step back,
/// whichever view it was made in.
class BuildDocument : public QObject
{
    Q_OBJECT

public:
    enum class Part { Header, Payload };

    explicit BuildDocument(QObject *parent = nullptr);

    [[nodiscard]] const QString &text(Part part) const { return part == Part::Header ? m_header : m_payload; }

    /// One step back for one sitting in one place: edits of the same `place` that follow each other are
    /// undone together. An empty place is a step of its own.
    void edit(Part part, const QString &text, const QString &place = {});
    /// Both parts at once, as a template gives them.
    void replace(const QString &header, const QString &payload);

    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }

public slots:
    void undo() { m_steps.undo(); }
    void redo() { m_steps.redo(); }

signals:
    void changed();

private:
    class Step;

    QString m_header;
    QString m_payload;
    QUndoStack m_steps;
};

} // namespace jotscope
