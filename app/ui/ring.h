// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace Pushlab {

//! The newest values in a fixed space; index 0 is the oldest of them.
template <typename T>
class Ring
{
public:
    explicit Ring(size_t capacity) : m_values(capacity) {}

    void push(T value)
    {
        m_values[(m_first + m_size) % m_values.size()] = std::move(value);
        if (m_size < m_values.size())
            ++m_size;
        else
            m_first = (m_first + 1) % m_values.size();
    }
    void clear() { m_first = m_size = 0; }

    size_t size() const { return m_size; }
    size_t capacity() const { return m_values.size(); }
    bool isEmpty() const { return m_size == 0; }
    const T &operator[](size_t index) const { return m_values[(m_first + index) % m_values.size()]; }
    const T &newest() const { return (*this)[m_size - 1]; }

private:
    std::vector<T> m_values;
    size_t m_first = 0;
    size_t m_size = 0;
};

} // namespace Pushlab
