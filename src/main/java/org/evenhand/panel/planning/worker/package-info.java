/**
 * A solver that runs in a process of its own, and goes on in plain Java where that fails. Whoever
 * solves needs {@link org.evenhand.panel.planning.worker.WorkerSolver} and the settings of it.
 */
package org.evenhand.panel.planning.worker;
