/** What a released file is looked through for; each class knows one kind of leak. */
package org.evenhand.fairness.anonymisation.release.leaks;
