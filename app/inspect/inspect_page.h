#pragma once

#include "core/claims/instant.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace jotscope {

/// The Inspect page: encoded text and keys on the left, the answer on the right. Widgets that show and emit,
/// around one InspectSession that works.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    /// What paste, open, drop, a file argument and standard input end in.
    void showText(const QByteArray &utf8);
    [[nodiscard]] QByteArray text() const;

    /// Adds the keys of a file to those on hand; read on a worker, answered in the key field.
    void addKeyFile(const QString &path);

    /// Where "now" comes from; a fixed one makes pictures and tests repeat.
    void setClock(std::function<Instant()> clock);

    /// True while a worker still owes an answer to what is shown.
    [[nodiscard]] bool isBusy() const;

public slots:
    void pasteFromClipboard(); ///< replaces the text
    void copyToken();          ///< the current token, bare
    void copyPayload();        ///< its decoded text
    void clear();              ///< text and keys
    void focusEncoded();
    void focusKey();
    void showNextToken();
    void showPreviousToken();
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    void statusChanged(const QString &text); ///< what is selected or hovered, for the status bar
    void busyChanged(bool busy);
    void availabilityChanged(); ///< what copy and the like could act on has changed
};

} // namespace jotscope
