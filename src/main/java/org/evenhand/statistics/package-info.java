/**
 * Estimators with their doubts: pure functions of numbers, without input or output. Each says where
 * it comes from and is pinned by published answers in its tests.
 */
package org.evenhand.statistics;
