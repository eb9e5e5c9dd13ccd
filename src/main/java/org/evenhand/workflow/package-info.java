/**
 * The order of things: which step follows which, taken from the models in {@code bpmn/}, and the
 * engine that runs them. The only room that knows the engine's types. It decides nothing about a
 * concern; it asks the stage rooms, and what they answer moves the case on.
 */
package org.evenhand.workflow;
