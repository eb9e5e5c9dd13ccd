/**
 * Runs in the worker process only: here alone are the engines known. Three share the work. Plain
 * Java makes plans, HiGHS and SCIP prove that there is none better, CP-SAT finds out why there is
 * none at all.
 */
package org.evenhand.panel.planning.worker.child;
