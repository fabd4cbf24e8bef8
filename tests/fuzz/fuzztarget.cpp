// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The source of every fuzz target; CMake names the check in PUSHLAB_FUZZ_CHECK.

#include "guardchecks.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const Pushlab::Complaint complaint
        = Pushlab::PUSHLAB_FUZZ_CHECK(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!complaint.isEmpty()) {
        std::fprintf(stderr, "%s\n", complaint.constData());
        std::abort(); // how libFuzzer learns that this input is worth keeping
    }
    return 0;
}
