/**
 * What people see: pages and their beans, the page frame, words, questions, faults, and the REST
 * resources; one subpackage for each room that has screens. It decides nothing: a bean asks a verb
 * of some room's {@code application} and shows what came of it. Pages follow WCAG 2.2 AA (Public
 * Sector Bodies Accessibility Regulations 2018) and, but for the few with PrimeFaces widgets, carry
 * no script at all.
 */
package org.evenhand.web;
