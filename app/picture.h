#pragma once

#include <QString>

#include <functional>

namespace jotscope {

class MainWindow;

/// Calls `then` once `window` has answered and painted.
void whenSettled(MainWindow &window, std::function<void()> then);

/// Saves a picture of `window` once it is settled, or a moment from now whatever it is busy with, and ends
/// the program: 0, or 1 when the file could not be written.
void saveWhenSettled(MainWindow &window, const QString &path);
void saveSoon(MainWindow &window, const QString &path);

} // namespace jotscope
