/** What can be done with a demonstration, one class a verb. */
package org.evenhand.demonstration.application;
