/** Cases in the identified lane: the list, the overview, and what is done on a case by the way. */
package org.evenhand.web.cases;
