/** Pages of the equality team. */
package org.evenhand.web.fairness;
