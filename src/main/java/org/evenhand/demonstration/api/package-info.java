/** What the demonstration's doors answer. */
package org.evenhand.demonstration.api;
