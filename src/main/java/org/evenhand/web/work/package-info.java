/** The day's work: what somebody has to do, the step put before them, and checking it. */
package org.evenhand.web.work;
