// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every test reads. Not QTest itself: it is another text for each module of Qt that a test links.

#pragma once

#include "precompiled.h"

#include <QAbstractItemModel>
#include <QBitArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QPoint>
#include <QRect>
#include <QSignalSpy>
#include <QSize>
#include <QUuid>
#include <QtTest/qbenchmark.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
