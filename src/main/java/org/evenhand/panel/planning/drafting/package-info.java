/**
 * Plans made in plain Java: quickly, lawfully, and without any proof of how good they are. What
 * comes first, and what remains where no engine can be used.
 */
package org.evenhand.panel.planning.drafting;
