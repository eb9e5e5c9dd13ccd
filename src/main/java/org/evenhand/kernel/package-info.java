/**
 * The handful of types everyone speaks: who a case, a person and a file are called, who is acting,
 * which decision point is meant, and how a refusal is told. No rule of any room lives here.
 */
package org.evenhand.kernel;
