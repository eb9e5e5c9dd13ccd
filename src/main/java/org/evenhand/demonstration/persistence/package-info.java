/** What of a demonstration must survive a restart. */
package org.evenhand.demonstration.persistence;
